/** A value a REST parameter can have. */
export type Param = string | number | boolean | null | readonly Param[] | { readonly [key: string]: Param }
export type Params = Readonly<Record<string, Param>>

/**
 * Writes parameters as PHP reads them: `a[b][0]=c` (protocol note 40a). The commands of a batch travel so.
 * An empty list or map leaves no trace, as in PHP; `null` is an empty string, flags are `1` and `0`.
 */
export function phpQuery(params: Params): string {
  const parts: string[] = []
  const write = (name: string, value: Param): void => {
    if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) write(`${name}[${encodeURIComponent(key)}]`, inner)
      return
    }
    const text = value === null ? '' : typeof value === 'boolean' ? (value ? '1' : '0') : String(value)
    parts.push(`${name}=${encodeURIComponent(text)}`)
  }
  for (const [name, value] of Object.entries(params)) write(encodeURIComponent(name), value)
  return parts.join('&')
}
