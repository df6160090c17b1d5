import type { ClientDetails, Utm } from './fieldTypes'

export const noUtm: Utm = { source: null, medium: null, campaign: null, content: null, term: null }

/** What a client begins with: nothing but who made it and when. */
export function noDetails(createdTime: Date): ClientDetails {
  return {
    createdById: 1, updatedById: 1, lastActivityTime: createdTime, lastActivityById: 1, opened: true, sourceId: null,
    sourceDescription: null, comments: null, webformId: null, utm: noUtm, categoryId: 0, observers: [],
    userFields: {}, typeId: null, honorific: null, birthdate: null, leadId: null, exported: true, address: null,
    oldAddress: null, industry: null, employees: null, revenue: null, currencyId: null, isMyCompany: false,
    stageId: null, opportunity: null
  }
}
