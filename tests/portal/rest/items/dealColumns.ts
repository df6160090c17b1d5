import type { Deal } from '../../world/fieldTypes'
import { entityTypes } from '../../world/types'
import { column, idOrNone, readOnly, type Columns } from './column'
import { communicationColumns, endColumns, originColumns, recordColumns } from './commonColumns'

const nothing = () => null

/** The fields of deals (protocol notes 106, 110, 111). */
export const dealColumns: Columns<Deal> = {
  ...recordColumns,
  title: column.text(item => item.title),
  typeId: column.status('DEAL_TYPE', item => item.typeId),
  stageId: column.status('DEAL_STAGE', item => item.stageId),
  stageSemanticId: column.text((item, look) => look.semantics(item.stageId), readOnly),
  isNew: column.flag(item => item.stageId.endsWith('NEW'), readOnly),
  isRecurring: column.flag(() => false, readOnly),
  isReturnCustomer: column.flag(item => item.id % 3 === 0, readOnly),
  isRepeatedApproach: column.flag(() => false, readOnly),
  closed: column.flag((item, look) => look.semantics(item.stageId) !== 'P', readOnly),
  probability: column.number('integer', item => item.probability),
  opportunity: column.number('double', item => item.opportunity),
  isManualOpportunity: column.flag(() => true),
  taxValue: column.number('double', () => 0),
  currencyId: { ...column.text((item: Deal) => item.currencyId), type: 'crm_currency' },
  companyId: {
    ...column.number('crm_company', (item: Deal) => idOrNone(item.companyId)),
    facts: { settings: { parentEntityTypeId: entityTypes.COMPANY } }
  },
  contactId: {
    ...column.number('crm_contact', (item: Deal) => item.contactIds[0] ?? null), facts: { isDeprecated: true }
  },
  contactIds: column.bound('crm_contact', item => item.contactIds),
  contacts: column.failing('crm_contact'),
  products: column.failing('crm_product_row'),
  quoteId: column.number('integer', nothing),
  begindate: column.day(item => item.begindate),
  closedate: column.day(item => item.closedate),
  movedBy: column.number('user', item => item.movedById, readOnly),
  movedTime: column.moment(item => item.movedTime),
  additionalInfo: { ...column.text(nothing), type: 'text' },
  locationId: column.text(nothing, { untold: true }),
  ...originColumns,
  ...communicationColumns(entityTypes.DEAL),
  ...endColumns
}
