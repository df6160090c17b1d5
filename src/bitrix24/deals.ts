import * as v from 'valibot'
import type { Deal, DealSearch, DealStage, Pipeline } from '../domain/deal'
import { ENTITY_TYPE_IDS } from './entityTypes'
import { everyPage } from './everyPage'
import { itemFilter, joinFilters } from './itemFilter'
import type { Param, Params } from './phpQuery'
import type { Rest } from './rest'
import { id, idOrNone, parse, text } from './wire'

const number = v.pipe(v.nullish(v.union([v.number(), v.string()]), 0), v.transform(Number))

const pipelineSchema = v.object({ categories: v.array(v.object({ id, name: text, sort: number })) })
const stageSchema = v.array(v.object({ ENTITY_ID: text, STATUS_ID: text, NAME: text, SORT: number, SEMANTICS: text }))
const dealSchema = v.object({
  items: v.array(v.pipe(
    v.object({
      id, title: text, stageId: text, opportunity: number, currencyId: text, companyId: idOrNone,
      contactId: idOrNone, contactIds: v.nullish(v.array(id), [])
    }),
    v.transform((row): Deal => ({
      id: row.id,
      title: row.title,
      stageId: row.stageId,
      amount: row.opportunity,
      currency: row.currencyId,
      contactIds: row.contactIds.length > 0 ? row.contactIds : row.contactId ? [row.contactId] : [],
      companyId: row.companyId ?? 0
    }))
  ))
})

/** What the portal calls being open, won and lost (protocol note 106). */
const SEMANTICS = { open: 'P', won: 'S', lost: 'F' } as const

export type Deals = ReturnType<typeof createDeals>

/** Deals, by which clients are looked for. Every verb throws `PortalError`. */
export function createDeals(rest: Rest) {
  return {
    /** The pipelines with their stages, in the portal's order: one request. */
    async pipelines(signal?: AbortSignal): Promise<Pipeline[]> {
      const [list, directories] = ['crm.category.list', 'crm.status.list'] as const
      const [categories, statuses] = await Promise.all([
        rest.read(list, { entityTypeId: ENTITY_TYPE_IDS.deal }, { signal }),
        rest.read(directories, {}, { signal })
      ])
      const rows = parse(stageSchema, statuses.result, directories)
      return parse(pipelineSchema, categories.result, list).categories
        .sort((left, right) => left.sort - right.sort)
        .map(({ id, name }) => ({ id, name, stages: stagesOf(id, rows) }))
    },

    /**
     * Every deal a search finds that this user may read, each once; nobody's contacts are asked for, because that
     * joins rows and loses the count (protocol note 110).
     * @param onRead told after each answer how many of how many have been read.
     */
    async findAll(search: DealSearch, onRead: (read: number, total: number) => void = () => {}, signal?: AbortSignal): Promise<Deal[]> {
      const first = await page(search, 0, signal)
      const { rows, total } = first
      onRead(rows.length, total)
      return total <= rows.length ? [...rows] : everyPage(total, start => page(search, start, signal), onRead)
    }
  }

  async function page(search: DealSearch, start: number, signal: AbortSignal | undefined) {
    const method = 'crm.item.list'
    const conditions = itemFilter(search.where)
    const { result, total } = await rest.read(method, {
      entityTypeId: ENTITY_TYPE_IDS.deal,
      select: ['id', 'title', 'stageId', 'opportunity', 'currencyId', 'contactId', 'contactIds', 'companyId'],
      filter: joinFilters(dealFilter(search), conditions),
      order: { id: 'ASC' },
      start,
      ...conditions.originalNames ? { useOriginalUfNames: 'Y' } : {}
    }, { signal })
    const rows = parse(dealSchema, result, method).items
    return { rows, total: total ?? rows.length }
  }
}

function dealFilter({ pipelineId, stageIds, state }: DealSearch): Params {
  const filter: Record<string, Param> = {}
  if (pipelineId !== null) filter['categoryId'] = pipelineId
  if (stageIds.length > 0) filter['@stageId'] = [...stageIds]
  if (state !== null) filter['stageSemanticId'] = SEMANTICS[state]
  return filter
}

/** The stages of the first pipeline have a directory without a number (protocol note 112). */
function stagesOf(pipelineId: number, rows: v.InferOutput<typeof stageSchema>): DealStage[] {
  const directory = pipelineId === 0 ? 'DEAL_STAGE' : `DEAL_STAGE_${pipelineId}`
  return rows.filter(row => row.ENTITY_ID === directory).sort((left, right) => left.SORT - right.SORT).map(row => ({
    id: row.STATUS_ID,
    name: row.NAME || row.STATUS_ID,
    state: row.SEMANTICS === 'S' ? 'won' : row.SEMANTICS === 'F' ? 'lost' : 'open'
  }))
}
