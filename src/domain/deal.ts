import type { AppliedCondition } from './condition'
import type { ClientType } from './entityType'
import type { DealState } from './clientQuery'

/** A stage of a pipeline. */
export interface DealStage {
  readonly id: string
  readonly name: string
  readonly state: DealState
}

/** A pipeline of deals, with its stages in their order. */
export interface Pipeline {
  readonly id: number
  readonly name: string
  readonly stages: readonly DealStage[]
}

/** What deals are looked for by. */
export interface DealSearch {
  /** `null` for every pipeline. */
  readonly pipelineId: number | null
  /** Any of them; empty for every stage. */
  readonly stageIds: readonly string[]
  readonly state: DealState | null
  readonly where: readonly AppliedCondition[]
}

/** A deal, and whose it is. */
export interface Deal {
  readonly id: number
  readonly title: string
  readonly stageId: string
  readonly amount: number
  readonly currency: string
  /** The first one is the main contact. */
  readonly contactIds: readonly number[]
  /** 0 for none. */
  readonly companyId: number
}

/** The newest deal of each client and how many there are, clients in the order of their newest deals. */
export function dealsByClient(type: ClientType, deals: readonly Deal[]): Map<number, { readonly newest: Deal; readonly count: number }> {
  const clients = new Map<number, { newest: Deal; count: number }>()
  for (const deal of [...deals].sort((left, right) => right.id - left.id)) {
    const ids = type === 'company' ? [deal.companyId] : new Set(deal.contactIds)
    for (const id of ids) {
      if (id === 0) continue
      const known = clients.get(id)
      if (known) known.count++
      else clients.set(id, { newest: deal, count: 1 })
    }
  }
  return clients
}
