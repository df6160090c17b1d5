import { defineStore } from 'pinia'
import { phoneReader } from '../domain/dialable'
import { countryOfPlan } from '../domain/region'
import { usePortal } from './portal'
import { createQuery } from './query'

/**
 * Reads phones by the numbering rules of all countries, for the country the portal is likely in (protocol note 212).
 * The rules are 40 kB: they are loaded by whatever asks for them.
 */
export const usePhoneReader = defineStore('phoneReader', () => {
  const portal = usePortal()
  const { data, error, isPending, load } = createQuery(async (signal) => {
    // Only a default: without it, numbers need their country.
    const plan = portal.application.plan({ signal, priority: 'background' }).catch(() => '')
    const [rules, country] = await Promise.all([import('libphonenumber-js/min'), plan])
    return phoneReader(rules, countryOfPlan(country))
  })

  return {
    /** `null` until the rules were loaded. */
    reader: data,
    /** Why they could not be loaded. */
    error,
    isPending,
    /** Never rejects; what failed is tried again. */
    load
  }
})
