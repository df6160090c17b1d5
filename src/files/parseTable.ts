import { decodeText } from './decodeText'
import { MOST_BYTES, problem, type TableReading } from './table'

/** How files begin that are no tables and yet pure text. */
const OTHER_TEXT = /^\s*(%PDF-|%!PS|\{\\rtf|<!doctype|<html|<\?xml|<svg)/i

/**
 * Reads a file or a pasted text. What a file is, is told by its first bytes, never by its name. May take seconds
 * without a pause: it is for a worker, see `readTable`.
 */
export async function parseTable(source: Blob | string): Promise<TableReading> {
  if (typeof source === 'string') return parseText(source)
  if (source.size > MOST_BYTES) return problem('too-large')
  const bytes = new Uint8Array(await source.arrayBuffer())
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return (await import('./parseXlsx')).parseXlsx(bytes)
  // The container of Excel 97, in which a workbook with a password is packed as well.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return problem(holds(bytes, 'EncryptedPackage') ? 'password' : 'old-workbook')
  const text = decodeText(bytes)
  return text === null || OTHER_TEXT.test(text) ? problem('not-a-table') : parseText(text)
}

async function parseText(text: string): Promise<TableReading> {
  return (await import('./parseCsv')).parseCsv(text)
}

function begins(bytes: Uint8Array, ...first: number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte)
}

/** Whether a name of the container's directory is in it: UTF-16, low byte first. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap(letter => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
