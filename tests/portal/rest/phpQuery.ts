import { isMap, type Params, type Wire } from './params'

/**
 * Reads `a[b][0]=c&list[]=1` the way PHP does, keys with gaps included: `cmd[1]=…&cmd[5]=…` keeps 1 and 5, which the
 * answer to a batch depends on (protocol note 40a). Written here because it has to be linear: a call list of 10,000
 * participants is 10,000 pairs. A name without a value is empty text.
 * @param most as many pairs are read; the rest is dropped without a word, as by PHP's `max_input_vars` (note 190)
 */
export function parsePhpQuery(text: string, most = Number.POSITIVE_INFINITY): Params {
  const root: Params = {}
  let read = 0
  for (const [name, value] of new URLSearchParams(text)) {
    if (++read > most) break
    place(root, pathOf(name), value)
  }
  return listsWherePhpHasThem(root) as Params
}

function pathOf(name: string): string[] {
  const open = name.indexOf('[')
  if (open <= 0) return [name]
  const inner = [...name.slice(open).matchAll(/\[([^\]]*)\]/g)].map(match => match[1] ?? '')
  return [name.slice(0, open), ...inner]
}

const nextIndexes = new WeakMap<Params, number>()

function place(root: Params, path: string[], value: string): void {
  let target = root
  path.forEach((step, depth) => {
    const key = step === '' && depth > 0 ? String(nextIndexes.get(target) ?? 0) : step
    if (/^\d+$/.test(key)) nextIndexes.set(target, Math.max(nextIndexes.get(target) ?? 0, Number(key) + 1))
    if (depth === path.length - 1) return void define(target, key, value)
    const known = Object.hasOwn(target, key) ? target[key] : undefined
    const child: Params = isMap(known) ? known : {}
    if (child !== known) define(target, key, child)
    target = child
  })
}

// Defined, not assigned: a parameter called __proto__ is a parameter, nothing else.
function define(target: Params, key: string, value: Wire): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
}

function listsWherePhpHasThem(value: Wire, depth = 0): Wire {
  if (!isMap(value)) return value
  for (const key of Object.keys(value)) define(value, key, listsWherePhpHasThem(value[key], depth + 1))
  return depth === 0 ? value : phpMap(Object.entries(value), value)
}

/**
 * A map as PHP writes it in JSON: a list when its keys are 0…n without a gap, `[]` when it is empty, else an object
 * (protocol note 40a).
 * @param entries the map in its order
 * @param asObject the same map as an object, when there is one already
 */
export function phpMap(entries: Array<[string, Wire]>, asObject?: Params): Wire[] | Params {
  if (entries.every(([key], index) => key === String(index))) return entries.map(([, value]) => value)
  return asObject ?? Object.fromEntries(entries)
}
