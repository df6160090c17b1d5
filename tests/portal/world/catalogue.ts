import { entityTypes, type PortalLang, type StatusEntry } from './types'
import type { Category, StageFacts } from './fieldTypes'

type Entry = [statusId: string, en: string, ru: string]
type Stage = [...Entry, semantics: StageFacts['semantics'], color: string]

/** The first two sources are older than the rest and stand in `directory.ts`. */
const directories: Record<string, Entry[]> = {
  SOURCE: [
    ['EMAIL', 'E-mail', 'Электронная почта'], ['ADVERTISING', 'Advertising', 'Реклама'],
    ['PARTNER', 'Existing client', 'Существующий клиент'],
    ['RECOMMENDATION', 'By recommendation', 'По рекомендации'], ['TRADE_SHOW', 'Trade show', 'Выставка'],
    ['WEBFORM', 'CRM form', 'CRM-форма'], ['OTHER', 'Other', 'Другое']
  ],
  CONTACT_TYPE: [
    ['CLIENT', 'Client', 'Клиент'], ['SUPPLIER', 'Supplier', 'Поставщик'], ['PARTNER', 'Partner', 'Партнёр'],
    ['OTHER', 'Other', 'Другое']
  ],
  COMPANY_TYPE: [
    ['CUSTOMER', 'Client', 'Клиент'], ['SUPPLIER', 'Supplier', 'Поставщик'], ['COMPETITOR', 'Competitor', 'Конкурент'],
    ['PARTNER', 'Partner', 'Партнёр'], ['OTHER', 'Other', 'Другое']
  ],
  INDUSTRY: [
    ['IT', 'Information technology', 'Информационные технологии'], ['TELECOM', 'Telecommunications', 'Телекоммуникации'],
    ['MANUFACTURING', 'Manufacturing', 'Производство'], ['BANKING', 'Banking', 'Банковские услуги'],
    ['CONSULTING', 'Consulting', 'Консалтинг'], ['DELIVERY', 'Delivery', 'Доставка'], ['OTHER', 'Other', 'Другое']
  ],
  EMPLOYEES: [
    ['EMPLOYEES_1', 'Less than 50', 'Менее 50'], ['EMPLOYEES_2', '50 - 250', '50 - 250'],
    ['EMPLOYEES_3', '250 - 500', '250 - 500'], ['EMPLOYEES_4', 'Over 500', 'Более 500']
  ],
  HONORIFIC: [['HNR_EN_1', 'Mr.', 'Г-н'], ['HNR_EN_2', 'Mrs.', 'Г-жа']],
  DEAL_TYPE: [
    ['SALE', 'Sale', 'Продажа'], ['COMPLEX', 'Integrated sale', 'Комплексная продажа'], ['SERVICE', 'Service', 'Услуга']
  ],
  STATUS: [
    ['NEW', 'Unassigned', 'Не обработан'], ['IN_PROCESS', 'In progress', 'В работе'],
    ['PROCESSED', 'Processed', 'Обработан'], ['CONVERTED', 'Good lead', 'Качественный лид'],
    ['JUNK', 'Junk lead', 'Некачественный лид']
  ]
}

/** The stages of each pipeline; those of the first have no prefix. */
const stages: Record<number, Stage[]> = {
  0: [
    ['NEW', 'New', 'Новая', null, '#39A8EF'],
    ['PREPARATION', 'Preparing documents', 'Подготовка документов', null, '#2FC6F6'],
    ['EXECUTING', 'In progress', 'В работе', null, '#47E4C2'],
    ['FINAL_INVOICE', 'Final invoice', 'Финальный счёт', null, '#FFA900'],
    ['WON', 'Deal won', 'Сделка успешна', 'S', '#7BD500'], ['LOSE', 'Deal lost', 'Сделка провалена', 'F', '#FF5752'],
    ['APOLOGY', 'Reason analysed', 'Анализ причины провала', 'F', '#FF5752']
  ],
  3: [
    ['C3:NEW', 'Contract ends', 'Договор заканчивается', null, '#39A8EF'],
    ['C3:OFFER', 'Offer sent', 'Предложение отправлено', null, '#2FC6F6'],
    ['C3:WON', 'Renewed', 'Продлён', 'S', '#7BD500'], ['C3:LOSE', 'Not renewed', 'Не продлён', 'F', '#FF5752']
  ],
  7: [
    ['C7:NEW', 'Visited our stand', 'Был на стенде', null, '#39A8EF'],
    ['C7:WON', 'Won', 'Выиграна', 'S', '#7BD500'], ['C7:LOSE', 'Lost', 'Проиграна', 'F', '#FF5752']
  ]
}

/** The category that suppliers are kept in: clients who are none (protocol note 113). */
export const supplierCategory = { contact: 15, company: 17 } as const

/** Pipelines of deals, and the categories of contacts and companies. */
export function createCategories(): Category[] {
  const category = (entityTypeId: number, id: number, en: string, ru: string, code: string | null = null): Category => (
    { id, entityTypeId, titles: { en, ru }, sort: 100 + id * 10, isDefault: id === 0, code }
  )
  return [
    category(entityTypes.DEAL, 0, 'Sales', 'Продажи'), category(entityTypes.DEAL, 3, 'Renewals', 'Продления'),
    category(entityTypes.DEAL, 7, 'Trade fair', 'Выставка'),
    category(entityTypes.CONTACT, 0, 'General', 'Общая'),
    category(entityTypes.CONTACT, supplierCategory.contact, 'Supplier contacts', 'Контакты поставщиков',
      'CATALOG_CONTRACTOR_CONTACT'),
    category(entityTypes.COMPANY, 0, 'General', 'Общая'),
    category(entityTypes.COMPANY, supplierCategory.company, 'Supplier companies', 'Компании-поставщики',
      'CATALOG_CONTRACTOR_COMPANY')
  ]
}

/** The directory that holds the stages of a pipeline (protocol note 112). */
export function stageDirectory(categoryId: number): string {
  return categoryId === 0 ? 'DEAL_STAGE' : `DEAL_STAGE_${categoryId}`
}

/**
 * Every directory beside that of call lists (protocol note 112).
 * @param firstId the entries are numbered from here
 */
export function createDirectories(lang: PortalLang, firstId: number): StatusEntry[] {
  const entries: StatusEntry[] = []
  const add = (entityId: string, [statusId, en, ru]: Entry, sort: number, stage?: StageFacts) => {
    const name = { en, ru }[lang]
    const entry = { id: firstId + entries.length * 2, entityId, statusId, name, nameInit: name, sort, system: true }
    entries.push(stage ? { ...entry, stage } : entry)
  }
  for (const [entityId, listed] of Object.entries(directories)) {
    const before = entityId === 'SOURCE' ? 20 : 0
    listed.forEach((entry, index) => { add(entityId, entry, before + (index + 1) * 10) })
  }
  for (const [categoryId, listed] of Object.entries(stages).map(([id, list]) => [Number(id), list] as const)) {
    listed.forEach(([statusId, en, ru, semantics, color], index) => {
      add(stageDirectory(categoryId), [statusId, en, ru], (index + 1) * 10, { semantics, color, categoryId })
    })
  }
  return entries
}

const codes = new Map([...Object.entries(directories), ...Object.entries(stages)]
  .map(([name, entries]) => [name, entries.map(([code]) => code)]))

/** The codes of a directory, for drawing lots among them. */
export function codesOf(entityId: string): string[] {
  return codes.get(entityId) ?? []
}

/** The codes of a pipeline's stages, in order. */
export function stageCodes(categoryId: number): string[] {
  return codes.get(String(categoryId)) ?? []
}
