/** A browser's storage that lasts as long as the test; `full` makes it refuse like a full or forbidden one. */
export function memoryStorage({ full = false } = {}): Storage {
  const items = new Map<string, string>()
  return {
    get length() { return items.size },
    clear: () => items.clear(),
    getItem: name => items.get(name) ?? null,
    key: index => [...items.keys()][index] ?? null,
    removeItem: name => void items.delete(name),
    setItem(name, value) {
      if (full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      items.set(name, value)
    }
  }
}
