/**
 * FNV-1a, 64 bits: tells texts apart, and finds what was changed by mistake, or by hand. No sum kept beside a text can stop
 * somebody who works it out anew.
 */
export function checksumOf(text: string): string {
  let sum = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n)
  return sum.toString(16).padStart(16, '0')
}
