import type { ReportMessages } from './en'

const ru: ReportMessages = {
  byColleague: 'По сотрудникам',
  byColleagueFile: 'Текстовый файл по сотрудникам',
  byList: 'По обзвонам',
  colleague: 'Сотрудник',
  people: 'Сотрудники',
  everybody: 'Все сотрудники',
  from: 'Создан с',
  to: 'Создан по',
  reached: 'Обработано',
  left: 'Осталось',
  success: 'Доля успеха',
  results: 'Результаты',
  total: 'Всего',
  aboutReached: 'Клиенты, у которых есть результат, любой',
  aboutLeft: 'Клиенты, у которых ещё нет результата, со статусом «{status}»',
  aboutSuccess: 'Доля клиентов со статусом «{status}» среди тех, у кого есть результат',
  eachList: 'Клиент, который есть в двух обзвонах, учтён в каждом из них.',
  ownOnly: 'Битрикс24 показывает вам обзвоны, за которые вы отвечаете. Обзвонов ваших коллег в этом отчёте нет.',
  notTold: 'не сообщается',
  user: 'Пользователь #{id}',
  counted: 'учтено {read} из {total}',
  notRead: 'Не учтён',
  denied: 'Не учтены, потому что вам не видны их участники ({count}): {names}'
}

export default ru
