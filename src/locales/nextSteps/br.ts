import type { NextStepsMessages } from './en'

const br: NextStepsMessages = {
  openCard: 'Abrir o cartão',
  callBack: {
    action: 'Retornar a ligação…',
    title: 'Retornar a ligação',
    plan: 'Planejar',
    cancel: 'Cancelar',
    date: 'Data',
    time: 'Hora',
    text: 'Sobre o quê',
    theirTime: 'Pelo relógio do cliente: lá são agora {now}.',
    forYou: 'Para você: {when}',
    zoneUnknown: 'A hora local do cliente não é conhecida: esta é a sua.',
    empty: 'Escolha uma data e uma hora.',
    past: 'Este momento já passou. Escolha outro.',
    skipped: 'Nessa noite os relógios são adiantados: serão {time}.',
    twice: 'Nessa noite os relógios são atrasados e esta hora acontece duas vezes: vale a primeira.',
    planned: '{name}: retornar a ligação {when}',
    noRight: 'Você não pode alterar este cliente, por isso nada pode ser planejado aqui. Fale com o responsável pelo cliente ou com um administrador.',
    gone: 'Este cliente foi excluído do CRM; nada pode ser planejado.',
    wrongTime: 'O Bitrix24 não aceita esta data e hora. Escolha outras.'
  }
}

export default br
