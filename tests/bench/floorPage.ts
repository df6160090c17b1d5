import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { firstScreenFiles } from '../size/firstScreen'

/**
 * The least that an app of that weight can do until its first rows: one script with the bytes of the first screen,
 * one style sheet, one question to the frame, one batch, rows as plain elements.
 * @param commands what the batch asks, as the app does.
 * @returns the folder to serve.
 */
export function writeFloorPage(commands: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'floor-'))
  mkdirSync(join(dir, 'assets'))
  const contents = (ending: string) => firstScreenFiles().filter(file => file.endsWith(ending)).map(file => readFileSync(file, 'utf8')).join('\n')
  writeFileSync(join(dir, 'index.html'), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Floor</title>
<script type="module" src="./assets/floor.js"></script><link rel="stylesheet" href="./assets/floor.css"></head>
<body><h1>Call lists</h1><table><tbody></tbody></table></body></html>`)
  writeFileSync(join(dir, 'assets/floor.css'), contents('.css'))
  // As a text, so that it is loaded and read over, and does nothing.
  writeFileSync(join(dir, 'assets/floor.js'), `export const weight = ${JSON.stringify(contents('.js'))}
const commands = ${JSON.stringify(commands)}
const sid = window.name.split('|')[2]
addEventListener('message', async ({ data }) => {
  const [callback, ...rest] = String(data).split(':')
  if (callback !== 'floor') return
  const { AUTH_ID, DOMAIN } = JSON.parse(rest.join(':'))
  const answer = await fetch('http://' + DOMAIN + '/rest/batch.json', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ auth: AUTH_ID, halt: 0, cmd: commands })
  })
  const { result } = await answer.json()
  const lists = Object.values(result.result).find(one => Array.isArray(one) && one[0] && 'ENTITY_TYPE_ID' in one[0])
  document.querySelector('tbody').append(...lists.slice(0, 30).map(list => {
    const row = document.createElement('tr')
    row.innerHTML = '<td><a href="#">Call list #' + list.ID + '</a></td><td>' + list.DATE_CREATE + '</td>'
    return row
  }))
})
parent.postMessage('getInitData::floor:' + sid, '*')
`)
  return dir
}
