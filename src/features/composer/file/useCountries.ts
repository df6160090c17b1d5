import { shallowRef, type ShallowRef } from 'vue'
import { useLanguage } from '../../../ui/useLanguage'

export interface Country {
  /** ISO code. */
  readonly value: string
  /** In the language of the app, with its calling code: `Germany (+49)`. */
  readonly label: string
}

/** The countries whose numbers can be read, by name; none until their rules have been loaded. */
export function useCountries(): Readonly<ShallowRef<readonly Country[]>> {
  const { tag } = useLanguage()
  const countries = shallowRef<readonly Country[]>([])

  async function load(): Promise<void> {
    const { getCountries, getCountryCallingCode } = await import('libphonenumber-js/min')
    const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' })
    const order = new Intl.Collator(tag)
    countries.value = getCountries()
      .map(code => ({ value: code, label: `${names.of(code) ?? code} (+${getCountryCallingCode(code)})` }))
      .sort((one, other) => order.compare(one.label, other.label))
  }

  // Without the rules nothing can be looked for either; that says what is wrong.
  load().catch(() => {})
  return countries
}
