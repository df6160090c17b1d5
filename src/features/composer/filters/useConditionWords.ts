import type { AppliedCondition, Operator } from '../../../domain/condition'
import type { CrmField } from '../../../domain/crmField'
import { useFormat } from '../../../ui/useFormat'
import { useText } from '../../../ui/useText'
import { useUsers } from '../../../stores/users'
import { useClientNames } from '../../wording/useClientNames'

/** How many values a chip names. */
const NAMED = 3

/** Fields and conditions in words. */
export function useConditionWords() {
  const t = useText()
  const format = useFormat()
  const people = useUsers()
  const { nameOf } = useClientNames()

  /** The portal has no words for what it does not tell of (protocol notes 105, 113). */
  function fieldName({ name, title, kind }: CrmField): string {
    if (kind === 'city') return t('filters.city')
    return title || t(name === 'email' ? 'filters.firstEmail' : 'filters.firstPhone')
  }

  function operatorName(field: CrmField, operator: Operator): string {
    if (operator === 'empty' && isCall(field)) return t('filters.never')
    if (operator === 'filled' && isCall(field)) return t('filters.ever')
    // An empty number and 0 are the same to the server (protocol note 102).
    if (operator === 'empty' && field.kind === 'number') return t('filters.emptyOrZero')
    return t(`filters.operator.${operator}`)
  }

  function valueName(field: CrmField, value: string): string {
    if (field.kind === 'user') return people.nameOf(Number(value)) || `#${value}`
    if (field.kind === 'company') return nameOf('company', Number(value)) || `#${value}`
    return field.options.find(option => option.value === value)?.name ?? value
  }

  function what({ field, operator, values }: AppliedCondition): string {
    const [first = '', second = ''] = values
    switch (operator) {
      case 'is': case 'isNot': {
        const names = values.slice(0, NAMED).map(value => valueName(field, value)).join(', ')
        const some = values.length > NAMED ? `${names} (+${format.number(values.length - NAMED)})` : names
        return operator === 'is' ? some : t('filters.said.isNot', { values: some })
      }
      case 'contains': return t('filters.said.contains', { text: first })
      case 'inLast': case 'moreThanAgo': case 'inNext': return t(`filters.said.${operator}`, { n: Number(first) })
      case 'between':
        if (first === '') return t('filters.said.to', { to: edge(field, second) })
        return second === '' ? t('filters.said.from', { from: edge(field, first) }) : `${edge(field, first)} – ${edge(field, second)}`
      case 'yes': case 'no': case 'empty': case 'filled': return operatorName(field, operator)
    }
  }

  function edge(field: CrmField, value: string): string {
    return field.kind === 'number' ? format.number(Number(value)) : format.date(new Date(`${value}T00:00:00`))
  }

  return {
    fieldName,
    operatorName,
    valueName,
    /** The condition as a sentence that begins with the field's name. */
    sentence: (condition: AppliedCondition) => t('filters.chip', { field: fieldName(condition.field), what: what(condition) })
  }
}

function isCall({ name }: CrmField): boolean {
  return name.startsWith('lastCommunication')
}
