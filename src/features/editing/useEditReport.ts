import type { ClientType } from '../../domain/entityType'
import type { EditReport } from '../../stores/saveEdit'
import { useFormat } from '../../ui/useFormat'
import { useText } from '../../ui/useText'

/**
 * Says what an edit came to beyond what was asked for: clients that were left out because they no longer exist,
 * participants that stay because Bitrix24 keeps those of deleted clients, and what another user changed meanwhile.
 * @returns sentences; empty when there is nothing to add.
 */
export function useEditReport(): (type: ClientType, report: EditReport) => string {
  const t = useText()
  const format = useFormat()

  function missingWords(type: ClientType, { missing }: EditReport): string {
    if (missing.length === 0) return ''
    const values = { n: missing.length, ids: format.list(missing.map(id => `#${id}`)) }
    return t(type === 'contact' ? 'list.saved.missingContact' : 'list.saved.missingCompany', values)
  }

  /** They can't be taken off (protocol note 202). */
  function stuckWords({ stuck }: EditReport): string {
    return stuck.length > 0 ? t('list.removing.stuck', { n: stuck.length }) : ''
  }

  function othersWords({ others }: EditReport): string {
    if (!others) return ''
    const changes = [
      others.added.length > 0 ? t('list.saved.othersAdded', { n: others.added.length }) : '',
      others.removed.length > 0 ? t('list.saved.othersRemoved', { n: others.removed.length }) : '',
      others.formChanged ? t('list.saved.othersForm') : ''
    ]
    return t('list.saved.others', { changes: changes.filter(Boolean).join(', ') })
  }

  return (type, report) => [stuckWords(report), missingWords(type, report), othersWords(report)].filter(Boolean).join(' ')
}
