import type { Format } from '../locales/format'
import { useLanguage } from './useLanguage'

/** Dates, numbers, lists of names and sorting in the language of the app. */
export function useFormat(): Format {
  return useLanguage().format
}
