import type { Value } from './column'
import type { OrderStep } from './readItemFilter'

const collator = new Intl.Collator()

/**
 * Sorts by the steps asked for. There is no default order (protocol note 110): without a step, and among equals, items
 * come as this portal happens to find them, by the time of their last change.
 */
export function sortItems<Entry extends { id: number, updatedTime: Date }>(items: Entry[],
  steps: Array<OrderStep<Entry>>): Entry[] {
  const keys = steps.map(step => ranks(items, step))
  const places = items.map((_item, place) => place)
  return places.sort((one, other) => {
    for (const ranked of keys) {
      const result = (ranked[one] ?? 0) - (ranked[other] ?? 0)
      if (result !== 0) return result
    }
    const [first, second] = [items[one], items[other]]
    if (!first || !second) return 0
    return first.updatedTime.getTime() - second.updatedTime.getTime() || first.id - second.id
  }).flatMap(place => items[place] ?? [])
}

/** A number for each item by which to sort. Texts are compared once each, because that is slow. */
function ranks<Entry>(items: Entry[], { read, descending }: OrderStep<Entry>): number[] {
  const sign = descending ? -1 : 1
  const values = items.map(read)
  const texts = [...new Set(values.filter(value => typeof value === 'string'))].sort((one, other) =>
    collator.compare(one, other))
  const places = new Map<Value, number>(texts.map((text, place) => [text, place]))
  return values.map((value) => {
    // Nothing comes before everything.
    if (value === null) return sign * Number.MIN_SAFE_INTEGER
    return sign * (typeof value === 'string' ? places.get(value) ?? 0 : Number(value))
  })
}
