import type { PortalLang, StatusEntry, WebForm } from './types'

/** The subject the portal gives the activity of a list (protocol note 21). */
export function defaultSubject(listId: number, lang: PortalLang): string {
  return lang === 'ru' ? `Обзвон #${listId}` : `Call list #${listId}`
}

/** The status every participant begins with (protocol note 8), whatever the directory holds. */
export const firstStatus = 'IN_WORK'

const callListStatuses: Array<{ id: number, statusId: string, sort: number, names: Record<PortalLang, string> }> = [
  { id: 61, statusId: firstStatus, sort: 10, names: { ru: 'В работе', en: 'In progress' } },
  { id: 63, statusId: 'SUCCESS', sort: 20, names: { ru: 'Успешно', en: 'Success' } },
  { id: 65, statusId: 'WRONG_NUMBER', sort: 30, names: { ru: 'Неверный номер', en: 'Wrong number' } },
  { id: 67, statusId: 'STOP_CALLING', sort: 40, names: { ru: 'Больше не звонить', en: 'Do not call' } }
]

const sources: typeof callListStatuses = [
  { id: 41, statusId: 'CALL', sort: 10, names: { ru: 'Звонок', en: 'Call' } },
  { id: 43, statusId: 'WEB', sort: 20, names: { ru: 'Веб-сайт', en: 'Website' } }
]

/** The directory of call list statuses (protocol note 11), and another one beside it that must not be mixed in. */
export function createStatuses(lang: PortalLang): Map<number, StatusEntry> {
  const entries = [
    ...sources.map(source => ({ ...source, entityId: 'SOURCE' })),
    ...callListStatuses.map(status => ({ ...status, entityId: 'CALL_LIST' }))
  ]
  return new Map(entries.map(({ id, entityId, statusId, sort, names }) => [id, {
    id, entityId, statusId, sort, name: names[lang], nameInit: names[lang], system: true
  }]))
}

/** Three CRM forms, one of them switched off. */
export function createWebForms(lang: PortalLang): Map<number, WebForm> {
  const forms: WebForm[] = [
    { id: 1, name: lang === 'ru' ? 'Опрос клиентов' : 'Customer survey', active: true },
    { id: 3, name: lang === 'ru' ? 'Обратный звонок' : 'Callback request', active: true },
    { id: 5, name: lang === 'ru' ? 'Выставка 2025' : 'Trade fair 2025', active: false }
  ]
  return new Map(forms.map(form => [form.id, form]))
}
