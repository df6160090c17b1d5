import type { Dice } from './dice'
import type { ItemKind, UserField, UserFieldValue } from './fieldTypes'
import { baseDay } from './people'

const day = 86_400_000

/** One of each type, and some whose code mixes letters and digits, which breaks in a filter (protocol note 109). */
export const userFields: UserField[] = [
  field('contact', 'UF_CRM_1702371001', 'enumeration', 'Interested in', 'Чем интересуется', [
    [45, 'Software', 'Программы'], [47, 'Maintenance', 'Обслуживание'], [49, 'Training', 'Обучение'],
    [51, 'Nothing yet', 'Пока ничем']
  ]),
  field('contact', 'UF_CRM_1702371002', 'string', 'Contract number', 'Номер договора'),
  field('contact', 'UF_CRM_1702371003', 'double', 'Discount, %', 'Скидка, %'),
  field('contact', 'UF_CRM_1702371004', 'boolean', 'Newsletter', 'Рассылка'),
  field('contact', 'UF_CRM_1702371005', 'date', 'Contract until', 'Договор до'),
  field('contact', 'UF_CRM_1702371006', 'datetime', 'Visited our stand', 'Был на стенде'),
  field('contact', 'UF_CRM_5F3A1B', 'string', 'Loyalty card', 'Карта клиента'),
  field('company', 'UF_CRM_1702372001', 'enumeration', 'Segment', 'Сегмент', [
    [61, 'A', 'А'], [63, 'B', 'Б'], [65, 'C', 'В']
  ]),
  field('company', 'UF_CRM_1702372002', 'boolean', 'On prepayment', 'По предоплате'),
  field('company', 'UF_CRM_60AF2C', 'integer', 'Branches', 'Филиалов'),
  field('deal', 'UF_CRM_1702373001', 'enumeration', 'Why it was lost', 'Причина отказа', [
    [81, 'Price', 'Цена'], [83, 'Competitor', 'Конкурент'], [85, 'No answer', 'Нет ответа']
  ]),
  field('deal', 'UF_CRM_6A01BC', 'string', 'Tender', 'Тендер')
]

function field(kind: ItemKind, name: string, type: UserField['type'], en: string, ru: string,
  items: Array<[id: number, en: string, ru: string]> = []): UserField {
  return {
    kind, name, type, titles: { en, ru },
    items: items.map(([id, english, russian]) => ({ id, titles: { en: english, ru: russian } }))
  }
}

const ofKind = (kind: ItemKind) => userFields.filter(one => one.kind === kind)
const byKind: Record<ItemKind, UserField[]> = {
  contact: ofKind('contact'), company: ofKind('company'), lead: ofKind('lead'), deal: ofKind('deal')
}

/** Values for the fields of one record. A field is empty as often as not; a flag nobody ever touched is empty, too. */
export function drawUserFields(dice: Dice, kind: ItemKind): Record<string, UserFieldValue> {
  const values: Record<string, UserFieldValue> = {}
  for (const one of byKind[kind]) values[one.name] = dice.chance(0.5) ? draw(dice, one) : null
  return values
}

function draw(dice: Dice, { type, items }: UserField): UserFieldValue {
  switch (type) {
    case 'enumeration': return dice.pick(items).id
    case 'string': return `${dice.pick(['A', 'B', 'K'])}-${dice.int(1000, 9999)}`
    case 'double': return dice.int(1, 60) / 2
    case 'integer': return dice.int(1, 40)
    case 'boolean': return dice.int(0, 1)
    case 'date': return new Date(Date.UTC(2026, dice.int(0, 11), dice.int(1, 28)))
    case 'datetime': return new Date(baseDay.getTime() - dice.int(1, 200) * day / 2)
  }
}
