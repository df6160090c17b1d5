/** `npm run pack`: builds the app and writes it as the zip that Bitrix24 takes, `call-lists-{version}.zip`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { PERMISSIONS } from '../src/domain/permission'
import { zipFolder } from './zipFolder'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const name = `call-lists-${version}.zip`

await build({ root, logLevel: 'warn' })
const zip = zipFolder(join(root, 'dist'))
writeFileSync(join(root, name), zip)

console.log(`
  ${name}, ${Math.round(zip.length / 1024)} kB

  To install it, as an administrator of your Bitrix24:

  1. Applications → Developer resources → Other → Local application.
  2. Choose "Static", upload ${name}.
  3. Permissions: ${PERMISSIONS.join(', ')}.
  4. Save, open the application: the wizard asks where it shall appear.
`)
