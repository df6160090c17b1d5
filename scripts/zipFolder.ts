import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zipSync, type Zippable } from 'fflate'

/** The earliest date a zip can hold; written in local time, which is what zips keep, it is the same everywhere. */
const NO_DATE = new Date(1980, 0, 1)

/**
 * Packs a folder so that the same files always make the same bytes: sorted names, no dates, no owners.
 * @returns the zip, with the folder's content in its root.
 */
export function zipFolder(folder: string): Uint8Array {
  const files: Zippable = {}
  for (const path of filesIn(folder)) {
    const name = relative(folder, path).split(sep).join('/')
    files[name] = [new Uint8Array(readFileSync(path)), { mtime: NO_DATE, level: 9 }]
  }
  return zipSync(files)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    // What tools leave for each other, such as Vite's manifest, is no part of the app.
    .filter(path => !relative(folder, path).split(sep).some(part => part.startsWith('.')))
    .sort()
}
