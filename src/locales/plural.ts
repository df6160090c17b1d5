const order: Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/**
 * Chooses the plural form of a text for any language by the Unicode rules that `Intl` knows.
 *
 * The forms of a text stand in the order zero, one, two, few, many, other, as far as the language has them:
 * English `one | other`, Russian `one | few | many`. Forms may be left out at the end: then the last one
 * given serves (Russian *other* is for fractions only, Spanish *many* for millions).
 * @returns a function in the shape that vue-i18n's `pluralRules` wants: count and number of forms to an index.
 */
export function pluralRule(tag: string): (count: number, forms: number) => number {
  const rules = new Intl.PluralRules(tag)
  const known = rules.resolvedOptions().pluralCategories
  const categories = order.filter((category) => known.includes(category))
  return (count, forms) => Math.min(categories.indexOf(rules.select(count)), forms - 1)
}
