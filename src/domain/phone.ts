/**
 * Phones as they are compared and searched, by their digits alone. What needs the numbering rules of all countries
 * (is it complete, of which country) is in `dialable.ts`, which loads them.
 */

/** Fewer digits are an extension: they say nothing about who is called. */
export const SHORTEST_PHONE = 5

/** The digits of a text, in their order. */
export function digitsIn(text: string): string {
  return text.replace(/\D/g, '')
}

/**
 * The digits of a phone, for comparing and searching: "+49 (30) 123" and "4930123" are the same.
 * A leading Russian trunk 8 counts as 7, as Bitrix24's own duplicate search has it.
 */
export function phoneDigits(phone: string): string {
  const digits = digitsIn(phone)
  return digits.length === 11 && digits.startsWith('8') ? `7${digits.slice(1)}` : digits
}

/** What a phone is compared by: its digits; the empty text for an extension, which is not compared. */
export function comparablePhone(phone: string): string {
  const digits = phoneDigits(phone)
  return digits.length < SHORTEST_PHONE ? '' : digits
}

/** True when a search is a phone rather than a name: phone characters only, and digits enough for one. */
export function looksLikePhone(typed: string): boolean {
  return hasPhoneCharactersOnly(typed) && digitsIn(typed).length >= SHORTEST_PHONE
}

/**
 * The digits that a part of a phone, typed into a search, may have among `phoneDigits`: from three digits on; with a
 * leading 8 also those with the 7 that stands there for a Russian trunk 8. None for what is no part of a phone.
 */
export function phoneParts(typed: string): string[] {
  const digits = digitsIn(typed)
  if (digits.length < 3 || !hasPhoneCharactersOnly(typed)) return []
  return digits.startsWith('8') ? [digits, `7${digits.slice(1)}`] : [digits]
}

/**
 * The ways a typed phone may be written in the CRM: as typed, digits only, with a plus, and a Russian
 * number with 8, 7 or +7. The portal compares whole numbers, so each way has to be asked for.
 */
export function phoneVariants(text: string): string[] {
  const typed = text.trim()
  const digits = digitsIn(typed)
  const variants = [typed, digits, `+${digits}`]
  const international = phoneDigits(typed)
  if (/^7\d{10}$/.test(international)) {
    const national = international.slice(1)
    variants.push(`7${national}`, `+7${national}`, `8${national}`)
  }
  return [...new Set(variants)]
}

function hasPhoneCharactersOnly(text: string): boolean {
  return /^[\d\s()+.\-–/]+$/.test(text)
}
