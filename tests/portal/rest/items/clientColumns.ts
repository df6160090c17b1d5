import { entityTypes, type Company, type Contact, type Lead } from '../../world/types'
import { column, idOrNone, type Columns } from './column'
import {
  clientColumns, communicationColumns, endColumns, firstValueColumns, originColumns, recordColumns
} from './commonColumns'

const nothing = () => null
const inCompany = { facts: { isDeprecated: true, settings: { parentEntityTypeId: entityTypes.COMPANY } } } as const

/** The fields of contacts (protocol notes 105, 106, 112). */
export const contactColumns: Columns<Contact> = {
  ...recordColumns,
  companyId: { ...column.number('crm_company', (item: Contact) => idOrNone(item.companyId)), ...inCompany },
  name: column.text(item => item.name),
  lastName: column.text(item => item.lastName),
  secondName: column.text(item => item.secondName),
  shortName: column.text(nothing, { untold: true }),
  photo: { ...column.text(nothing), type: 'file' },
  post: column.text(item => item.post),
  ...clientColumns,
  typeId: column.status('CONTACT_TYPE', item => item.details.typeId),
  ...originColumns,
  originVersion: column.text(nothing),
  faceId: column.number('integer', nothing, { untold: true }),
  login: column.text(nothing, { untold: true }),
  ...firstValueColumns,
  ...communicationColumns(entityTypes.CONTACT),
  ...endColumns,
  companyIds: column.bound('crm_company', item => item.companyId === 0 ? [] : [item.companyId]),
  companies: column.failing('crm_company')
}

const { honorific: _honorific, birthdate: _birthdate, export: _export, ...companyClientColumns } = clientColumns

/** The fields of companies. */
export const companyColumns: Columns<Company> = {
  ...recordColumns,
  title: column.text(item => item.title, { facts: { isRequired: true } }),
  logo: { ...column.text(nothing), type: 'file' },
  ...companyClientColumns,
  addressLegal: column.text(nothing, { untold: true }),
  bankingDetails: { ...column.text(nothing), type: 'text' },
  typeId: column.status('COMPANY_TYPE', item => item.details.typeId),
  industry: column.status('INDUSTRY', item => item.details.industry),
  employees: column.status('EMPLOYEES', item => item.details.employees),
  revenue: column.number('double', item => item.details.revenue),
  currencyId: { ...column.text((item: Company) => item.details.currencyId), type: 'crm_currency' },
  isMyCompany: column.flag(item => item.details.isMyCompany, { facts: { isReadOnly: true } }),
  ...originColumns,
  originVersion: column.text(nothing),
  ...firstValueColumns,
  ...communicationColumns(entityTypes.COMPANY),
  ...endColumns,
  contacts: column.failing('crm_contact')
}

/** The fields of leads: native screens make call lists of them. */
export const leadColumns: Columns<Lead> = {
  ...recordColumns,
  title: column.text(item => item.title),
  name: column.text(item => item.name),
  lastName: column.text(item => item.lastName),
  stageId: column.status('STATUS', item => item.details.stageId),
  stageSemanticId: column.text((item, look) => look.semantics(item.details.stageId ?? ''), { facts: { isReadOnly: true } }),
  opportunity: column.number('double', item => item.details.opportunity),
  currencyId: { ...column.text(() => 'EUR'), type: 'crm_currency' },
  ...clientColumns,
  ...originColumns,
  ...firstValueColumns,
  ...communicationColumns(entityTypes.LEAD),
  ...endColumns
}
