/** So many bytes tell how a text is written. */
const SAMPLE = 65_536

/**
 * The text of a file in one of the encodings in which Excel and its kin write: UTF-8 or UTF-16 with a mark at the
 * beginning or without, windows-1251, windows-1252. `null` for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes)
  return encoding === null ? null : new TextDecoder(encoding).decode(bytes)
}

function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.includes(0)) return unmarkedUtf16(sample)
  if (controls(sample) * 100 > sample.length) return null
  if (isUtf8(bytes)) return 'utf-8'
  return looksCyrillic(sample) ? 'windows-1251' : 'windows-1252'
}

/** Digits, blanks and line ends have a zero as one half, always the same one; anything else with zeros is no text. */
function unmarkedUtf16(sample: Uint8Array): string | null {
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) * 20 < sample.length) return null
  if (even === 0) return 'utf-16le'
  return odd === 0 ? 'utf-16be' : null
}

/** Bytes that are in no text: controls other than tabs, line and page ends, and the end mark of DOS. */
function controls(sample: Uint8Array): number {
  return sample.reduce((sum, byte) => sum + (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a ? 1 : 0), 0)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** In Cyrillic words such letters stand side by side; in Western words one stands among plain ones. */
function looksCyrillic(sample: Uint8Array): boolean {
  let together = 0
  let alone = 0
  for (let index = 1; index < sample.length; index++) {
    const [left, right] = [sample[index - 1] ?? 0, sample[index] ?? 0]
    if (isHigh(left) && isHigh(right)) together++
    else if ((isHigh(left) && isPlain(right)) || (isPlain(left) && isHigh(right))) alone++
  }
  return together >= alone
}

function isHigh(byte: number): boolean {
  // ё and Ё of windows-1251 stand apart from the other letters.
  return byte >= 0xc0 || byte === 0xa8 || byte === 0xb8
}

function isPlain(byte: number): boolean {
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x7a
}
