import type { WrittenFile } from './writeTable'

/** Milliseconds after which every browser has begun to save; until then the address has to hold. */
const SAVED = 60_000

/** Hands a file to the browser, which saves it or asks where to. */
export function download({ name, blob }: WrittenFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED)
}
