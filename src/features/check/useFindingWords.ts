import { isOpenList, type CheckKind, type Findings, type OnList } from '../../domain/check'
import type { ClientType } from '../../domain/entityType'
import { useCallLists } from '../../stores/callLists'
import { useStatuses } from '../../stores/statuses'
import { useUsers } from '../../stores/users'
import { useFormat } from '../../ui/useFormat'
import { usePhoneFormat } from '../../ui/usePhoneFormat'
import { useText } from '../../ui/useText'
import { useClientNames } from '../wording/useClientNames'
import { useListName } from '../wording/useListName'

/** So many lists are named, the newest first. */
const LISTS_NAMED = 3

/** What is told of a finding beside its kind: why a number can't be dialled, which list, when and by whom. */
export function useFindingWords(): (type: ClientType, kind: CheckKind, id: number, findings: Findings) => string {
  const t = useText()
  const format = useFormat()
  const phone = usePhoneFormat()
  const callLists = useCallLists()
  const statuses = useStatuses()
  const users = useUsers()
  const listName = useListName()
  const { someNames } = useClientNames()

  /** Some parts of a sentence that stand beside each other. */
  const beside = (...parts: readonly string[]) => parts.filter(Boolean).join(' · ')

  function list({ listId, statusCode }: OnList): string {
    const entry = callLists.byId(listId)
    const status = statuses.statuses.find(({ code }) => code === statusCode)?.name || statusCode
    const whose = entry && users.nameOf(entry.activity?.responsibleId ?? entry.createdById)
    const done = entry && isOpenList(entry) ? '' : entry?.createdAt ? format.date(entry.createdAt) : ''
    return beside(listName(entry ?? { id: listId, activity: null }), whose ?? '', done, status)
  }

  const lists = (on: readonly OnList[]) => [...on.slice(0, LISTS_NAMED).map(list), ...on.length > LISTS_NAMED ? ['…'] : []].join('; ')

  return (type, kind, id, findings) => {
    switch (kind) {
      case 'undialable':
        return (findings.undialable.get(id) ?? [])
          .map(bad => beside(bad.phone.trim().slice(0, 60), t(`check.number.${bad.reason}`))).join('; ')
      case 'sharing':
        return (findings.sharing.get(id) ?? [])
          .map(shared => beside(phone(shared.phone), someNames(type, firstOthers(shared.ids, id)))).join('; ')
      case 'otherList': return lists(findings.otherList.get(id) ?? [])
      case 'stopCalling': return lists(findings.stopCalling.get(id) ?? [])
      case 'stopList': {
        const stop = findings.stopList.get(id)
        return stop ? beside(stop.reason, format.date(stop.at), users.nameOf(stop.byId)) : ''
      }
      case 'called': {
        const call = findings.called.get(id)
        return call ? beside(format.dateTime(call.at), users.nameOf(call.userId)) : ''
      }
      case 'withoutPhone':
      case 'gone': return ''
    }
  }
}

/** As many others as are named, and one more that says so: a number may be shared by thousands. */
function firstOthers(ids: readonly number[], id: number): number[] {
  return ids.slice(0, 7).filter(other => other !== id).slice(0, 6)
}
