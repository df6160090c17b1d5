import type { PhoneRules } from './dialable'
import { digitsIn } from './phone'

/**
 * The ways in which a number may stand in the CRM. The portal compares whole numbers by their digits (protocol note
 * 32), so a number of the country is asked for as people there write it, too: `+49305550101` may be kept as
 * `030 555 01 01` or `30 555 01 01`.
 * @param country ISO code of the portal's country; empty or unknown for none.
 */
export function phoneWritings(rules: PhoneRules, country: string): (e164: string) => readonly string[] {
  return (e164) => {
    const international = [e164, e164.slice(1)]
    const number = rules.parsePhoneNumberFromString(e164)
    if (!number || number.country !== country) return international
    return [...new Set([...international, digitsIn(number.formatNational()), number.nationalNumber])]
  }
}
