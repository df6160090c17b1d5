import { isMap, type Params } from './params'
import { parsePhpQuery } from './phpQuery'
import { notCovered } from './errors'

/**
 * Everything a request says: the query string and the body together, the body winning, as PHP merges them. What the
 * SDK writes into the address to tell its requests apart is no parameter of a method (note 67).
 * Takes JSON (`application/json`) and form bodies.
 * @throws RestError when a JSON body is no map
 */
export async function readRequest(request: Request, method: string): Promise<Params> {
  const said = parsePhpQuery(new URL(request.url).search.slice(1))
  const query = Object.fromEntries(Object.entries(said).filter(([name]) => !name.startsWith('bx24_')))
  if (request.method !== 'POST') return query
  const text = await request.text()
  if (text.trim() === '') return query
  if (!(request.headers.get('content-type') ?? '').includes('json')) return { ...query, ...parsePhpQuery(text) }
  const body = parseJson(text)
  if (!isMap(body)) throw notCovered(method, 'the body is not a JSON object')
  return { ...query, ...body }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
