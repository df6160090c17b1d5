import type { ItemKind, UserField } from '../../world/fieldTypes'
import type { PortalLang, World } from '../../world/types'
import type { Column, Columns, Comparison } from './column'
import type { Stored } from './commonColumns'

const comparisons: Record<UserField['type'], Comparison> = {
  // Flags, too: a `Y` is read as 0 (protocol note 104).
  enumeration: 'number', integer: 'number', double: 'number', boolean: 'number', string: 'text', date: 'day',
  datetime: 'moment'
}

/** `ufCrm_1702371001`, as answers have it; letters and digits stay as they are (protocol note 109). */
export function camelName(name: string): string {
  return name.replace(/^UF_CRM_/, 'ufCrm_')
}

/** Whether a code mixes letters and digits, so that a prefix breaks its name in camel case (protocol note 109). */
export function isMixed(name: string): boolean {
  return /[A-Z]/.test(name.replace(/^UF_CRM_/, ''))
}

/**
 * The user fields of a type of records.
 * @param original their names are `UF_CRM_…`, because `useOriginalUfNames` asked for that
 * @param lang the language of the entries of their lists
 */
export function userFieldColumns(world: World, kind: ItemKind, original: boolean, lang: PortalLang): Columns<Stored> {
  return Object.fromEntries(world.userFields.filter(field => field.kind === kind).map(field => [
    original ? field.name : camelName(field.name), userFieldColumn(field, lang)
  ]))
}

function userFieldColumn({ name, type, titles, items }: UserField, lang: PortalLang): Column<Stored> {
  return {
    type, compare: comparisons[type], own: { name, title: titles },
    read: item => item.details.userFields[name] ?? null,
    facts: {
      isDynamic: true,
      ...(type === 'enumeration' ? { items: items.map(item => ({ ID: String(item.id), VALUE: item.titles[lang] })) } : {})
    }
  }
}
