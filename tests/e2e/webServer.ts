import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AppHost } from '../portal/appHost'

/** A web server that hosting/ has a file for. */
export type WebServer = 'nginx' | 'caddy'

function onPath(command: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].filter(Boolean)
  return folders.map((folder) => join(folder, command)).find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/**
 * Where a web server is installed; nginx is installed from the system's packages where that can be done.
 * @returns undefined when it is not there and can't be.
 */
export function findWebServer(name: WebServer): string | undefined {
  const found = onPath(name)
  if (found || name === 'caddy' || process.platform !== 'linux' || process.getuid?.() !== 0) return found
  // Once, not in each of the test runner's processes.
  if (process.env.NGINX_TRIED) return undefined
  process.env.NGINX_TRIED = 'yes'
  console.log('No nginx found; trying the package manager…')
  try {
    const quiet = { stdio: 'ignore', timeout: 300_000 } as const
    execFileSync('apt-get', ['update'], quiet)
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'nginx'], quiet)
  } catch {
    return undefined
  }
  return onPath(name)
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** Changes a line of a configuration file, which has to be there: the test is of the file as it is. */
function change(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`The file has to have this exactly once: ${from}`)
  return text.replace(from, () => to)
}

const configuration = (name: string) => readFileSync(fileURLToPath(new URL(`../../hosting/${name}`, import.meta.url)), 'utf8')

interface Hosting {
  port: number
  appFolder: string
  portal: string
  /** A folder for what the server writes. */
  folder: string
}

/** The file of hosting/ with the lines changed that are marked for it, inside the least a server needs around it. */
function nginxArguments({ port, appFolder, portal, folder }: Hosting): string[] {
  let server = configuration('nginx.conf')
  server = change(server, 'listen 80; ', `listen 127.0.0.1:${port}; `)
  server = change(server, 'root /var/www/call-lists;', `root ${appFolder};`)
  server = change(server, 'set $own_portal "";', `set $own_portal "${portal}";`)
  for (const room of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, room))
  const temporary = `client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;`
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  writeFileSync(join(folder, 'nginx.conf'), `${user} pid ${folder}/pid; error_log ${folder}/error.log; daemon off;
events {}
http { types { text/html html; text/css css; text/javascript js; image/svg+xml svg; } access_log off; ${temporary}
${server}
}`)
  return ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')]
}

function caddyArguments({ port, appFolder, portal, folder }: Hosting): string[] {
  let site = configuration('Caddyfile')
  site = change(site, 'call-lists.example.com {', `http://127.0.0.1:${port} {`)
  site = change(site, 'root * /var/www/call-lists', `root * ${appFolder}`)
  site = change(site, 'vars own_portal ""', `vars own_portal "${portal}"`)
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`)
  return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (server.exitCode !== null) throw new Error(`The web server ended with code ${server.exitCode}.`)
    if (await fetch(url).then(() => true, () => false)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not answer.`)
}

/**
 * Starts a web server with its file of hosting/.
 * @param program where the server is installed.
 * @param appFolder folder of the built app.
 * @param portal origin of the portal that may show it.
 */
export async function startWebServer(name: WebServer, program: string, appFolder: string, portal: string): Promise<AppHost> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  const port = await freePort()
  const make = name === 'nginx' ? nginxArguments : caddyArguments
  const server = spawn(program, make({ port, appFolder, portal, folder }), {
    stdio: ['ignore', 'ignore', 'ignore'], env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  })
  const url = `http://127.0.0.1:${port}/`
  await answers(url, server)
  return {
    url,
    port,
    async close() {
      if (server.exitCode === null && server.kill('SIGTERM')) await once(server, 'exit')
      rmSync(folder, { recursive: true })
    }
  }
}
