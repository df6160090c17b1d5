import { conditionsInAddress } from '../filters/conditionsInAddress'
import { oneUser, withOrWithout } from '../crm/useClientQuery'
import { onePipeline, oneState, someStages } from '../deals/useDealQuery'
import type { ClientQuery, LeftOut } from '../../../domain/clientQuery'
import type { ClientType } from '../../../domain/entityType'
import { readIds } from '../../../domain/id'
import type { QueryValue } from '../../../ui/useQueryState'

/** What the address of the composer says of a search, as texts by their names in the query. */
export interface AddressTexts {
  readonly from: string
  readonly search: string
  readonly responsible: string
  readonly phone: string
  readonly filter: string
  readonly pipeline: string
  readonly stages: string
  readonly state: string
  readonly dealFilter: string
  readonly out: string
}

export const NO_SEARCH: AddressTexts = {
  from: '', search: '', responsible: '', phone: '', filter: '', pipeline: '', stages: '', state: '', dealFilter: '', out: ''
}

const STATUS = /^[\w-]{1,50}$/

/** Lists whose participants are left out, with the statuses it is about: `12,13!SUCCESS,WRONG_NUMBER;15`. */
export const leftOutInAddress: QueryValue<readonly LeftOut[]> = {
  read: said => said.split(';').flatMap((each) => {
    const [lists = '', statuses = ''] = each.split('!')
    const listIds = readIds(lists)
    return listIds.length > 0 ? [{ listIds, statusCodes: statuses.split(',').filter(code => STATUS.test(code)) }] : []
  }),
  write: leaveOut => leaveOut
    .map(({ listIds, statusCodes }) => [listIds.join(','), ...statusCodes.length > 0 ? [statusCodes.join(',')] : []].join('!'))
    .join(';')
}

/** The search that an address stands for: by fields of clients in one tab, by their deals in another. */
export function queryFrom(texts: AddressTexts, type: ClientType): ClientQuery {
  const leaveOut = leftOutInAddress.read(texts.out)
  if (texts.from === 'deals') {
    const deals = {
      pipelineId: onePipeline.read(texts.pipeline),
      stageIds: someStages.read(texts.stages),
      state: oneState.read(texts.state),
      conditions: conditionsInAddress.read(texts.dealFilter)
    }
    return { type, text: '', responsibleId: null, hasPhone: null, conditions: [], deals, leaveOut }
  }
  return {
    type,
    text: texts.search.trim(),
    responsibleId: oneUser.read(texts.responsible),
    hasPhone: withOrWithout.read(texts.phone),
    conditions: conditionsInAddress.read(texts.filter),
    deals: null,
    leaveOut
  }
}

/** The address that stands for a search. */
export function addressOf({ text, responsibleId, hasPhone, conditions, deals, leaveOut }: ClientQuery): AddressTexts {
  const out = leftOutInAddress.write(leaveOut)
  if (deals) {
    return {
      ...NO_SEARCH,
      from: 'deals',
      pipeline: onePipeline.write(deals.pipelineId),
      stages: someStages.write(deals.stageIds),
      state: oneState.write(deals.state),
      dealFilter: conditionsInAddress.write(deals.conditions),
      out
    }
  }
  return {
    ...NO_SEARCH,
    search: text,
    responsible: oneUser.write(responsibleId),
    phone: withOrWithout.write(hasPhone),
    filter: conditionsInAddress.write(conditions),
    out
  }
}

/**
 * The address says all of a search. A saved one may have more: conditions on clients beside those on their deals, which
 * no tab shows, or names that no status and no stage has.
 */
export function isWholeInAddress(query: ClientQuery): boolean {
  return JSON.stringify(queryFrom(addressOf(query), query.type)) === JSON.stringify({ ...query, text: query.text.trim() })
}

/** Two searches that find the same, as far as an address says them. */
export function sameSearch(one: ClientQuery, other: ClientQuery): boolean {
  return one.type === other.type && JSON.stringify(addressOf(one)) === JSON.stringify(addressOf(other))
}
