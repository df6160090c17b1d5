import type { PortalLang } from '../../world/types'
import type { MethodCall } from '../method'
import type { Columns } from './column'
import { titles } from './titles'

/** The user of the page reads it in the page's language; a webhook's user in their own (protocol note 112). */
export function titleLanguage({ user, byWebhook, context: { session } }: MethodCall): PortalLang {
  if (byWebhook || session.userId !== user.id) return user.languageId
  return session.lang === 'ru' ? 'ru' : 'en'
}

/** The fields of a type as crm.item.fields tells of them (protocol note 112). */
export function describeFields<Entry>(columns: Columns<Entry>, lang: PortalLang): Record<string, unknown> {
  const told = Object.entries(columns).filter(([, column]) => !column.untold)
  return Object.fromEntries(told.map(([name, { type, facts = {}, own }]) => {
    const { statusType, settings, items, isDeprecated, ...flags } = facts
    const upperName = own?.name ?? upper(name)
    return [name, {
      type,
      isRequired: false, isReadOnly: false, isImmutable: false, isMultiple: false, isDynamic: false,
      ...flags,
      ...(isDeprecated ? { isDeprecated } : {}),
      ...(statusType === undefined ? {} : { statusType }),
      ...(items === undefined ? {} : { items }),
      title: (own?.title ?? titles[name])?.[lang] ?? upperName,
      ...(settings === undefined ? {} : { settings }),
      upperName
    }]
  }))
}

/** `lastActivityTime` is `LAST_ACTIVITY_TIME`, `parentId1036` is `PARENT_ID_1036`. */
function upper(name: string): string {
  return name.replace(/[A-Z]|(?<=\D)\d+/g, part => `_${part}`).toUpperCase()
}
