import { shallowRef, type ShallowRef } from 'vue'
import { phoneDigits } from '../domain/phone'

type Formatter = (phone: string) => string

/** One for the whole app; the rules of all countries are loaded when the first phone is shown. */
const formatter: ShallowRef<Formatter | null> = shallowRef(null)
let loading = false

/**
 * Answers how a phone is written for reading: `+49 30 1234567`. What is no complete international number
 * is shown as it was typed, and so is every number until the rules have been loaded.
 */
export function usePhoneFormat(): (phone: string) => string {
  if (!loading) {
    loading = true
    // Without the rules phones look as typed, which is no failure worth a word.
    load().catch(() => { loading = false })
  }
  return phone => formatter.value?.(phone) ?? phone
}

/** A Russian number is written 8 926 as often as +7 926; any other without a plus is left alone. */
function international(phone: string): string {
  const digits = phoneDigits(phone)
  return phone.includes('+') || !/^7\d{10}$/.test(digits) ? phone : `+${digits}`
}

async function load(): Promise<void> {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min')
  const known = new Map<string, string>()
  formatter.value = (phone) => {
    let shown = known.get(phone)
    if (shown === undefined) {
      const parsed = parsePhoneNumberFromString(international(phone))
      shown = parsed?.isPossible() ? parsed.formatInternational() : phone
      known.set(phone, shown)
    }
    return shown
  }
}
