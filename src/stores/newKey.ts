/** A name for one draft or one undoing, which no other has, in no tab. */
export function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-')
}
