import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const mimeTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2'
}

const worthCompressing = /^(text\/|application\/(json|manifest)|image\/svg)/
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'

/** A file as it goes over the wire, in the encoding the browser asked for. */
export interface StaticFile {
  body: Uint8Array<ArrayBuffer>
  type: string
  encoding: Encoding
  etag: string
}

interface CachedFile {
  modified: number
  plain: Buffer
  etag: string
  packed: Map<Encoding, Buffer>
}

async function pack(plain: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') {
    // Quality 5 is what a server does while somebody waits; 11 would take seconds for the main chunk.
    return await brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  }
  return encoding === 'gzip' ? await gzipped(plain) : plain
}

function chooseEncoding(accepted: string, type: string, size: number): Encoding {
  if (size < 512 || !worthCompressing.test(type)) return 'identity'
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

/**
 * The files of one folder, compressed on first request and then kept until they change on the disk.
 *
 * @param dir the folder; nothing outside it is ever read
 * @returns `read(path, acceptEncoding)`: the file, or undefined when there is none of that name
 */
export function createStaticFiles(dir: string) {
  const cache = new Map<string, CachedFile>()

  async function load(file: string): Promise<CachedFile | undefined> {
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) return undefined
    const known = cache.get(file)
    if (known && known.modified === found.mtimeMs) return known
    const plain = await readFile(file)
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`
    const fresh: CachedFile = { modified: found.mtimeMs, plain, etag, packed: new Map() }
    cache.set(file, fresh)
    return fresh
  }

  return {
    async read(path: string, acceptEncoding: string): Promise<StaticFile | undefined> {
      const file = normalize(join(dir, path))
      if (!file.startsWith(normalize(dir) + sep)) return undefined
      const found = await load(file)
      if (!found) return undefined
      const type = mimeTypes[extname(file).toLowerCase()] ?? 'application/octet-stream'
      const encoding = chooseEncoding(acceptEncoding, type, found.plain.length)
      let body = found.packed.get(encoding)
      if (!body) {
        body = await pack(found.plain, encoding)
        found.packed.set(encoding, body)
      }
      return { body: new Uint8Array(body), type, encoding, etag: found.etag }
    }
  }
}
