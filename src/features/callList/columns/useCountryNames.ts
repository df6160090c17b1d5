import { shallowRef } from 'vue'
import { useLanguage } from '../../../ui/useLanguage'

export interface CountryName {
  /** ISO code. */
  readonly code: string
  readonly name: string
}

/** The countries that numbers can be of, in the language of the app; none until the rules of numbers have been loaded. */
export function useCountryNames() {
  const { tag } = useLanguage()
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' })
  const order = new Intl.Collator(tag)
  const all = shallowRef<readonly CountryName[]>([])
  // The rules are there where local times are shown; without them there is no country to choose.
  void import('libphonenumber-js/min').then(({ getCountries }) => {
    all.value = getCountries().map(code => ({ code, name: names.of(code) ?? code }))
      .sort((one, other) => order.compare(one.name, other.name))
  }, () => {})

  return { all, nameOf: (code: string): string => names.of(code) ?? code }
}
