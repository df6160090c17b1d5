/** A stream of chance of its own: what is drawn from it leaves everything else in the world as it is. */
export interface Dice {
  /** From 0 up to, but never, 1. */
  float: () => number
  /** A whole number, both ends included. */
  int: (min: number, max: number) => number
  chance: (probability: number) => boolean
  pick: <Item>(items: readonly Item[]) => Item
}

/** @param seed the same seed throws the same numbers (mulberry32, which is quick: a world has 10,000 people). */
export function createDice(seed: number): Dice {
  let state = seed >>> 0
  function float(): number {
    state = state + 0x6D2B79F5 >>> 0
    let mixed = Math.imul(state ^ state >>> 15, state | 1)
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61)
    return ((mixed ^ mixed >>> 14) >>> 0) / 4_294_967_296
  }
  const int = (min: number, max: number) => min + Math.floor(float() * (max - min + 1))
  return {
    float,
    int,
    chance: probability => float() < probability,
    pick<Item>(items: readonly Item[]): Item {
      const item = items[int(0, items.length - 1)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    }
  }
}
