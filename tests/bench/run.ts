/**
 * `npm run bench`: measures the app side by side with other ways of reading, in the local portal with the
 * limits of a real one. Prints tables; asserts nothing, for machines are noisy. Takes about seven minutes,
 * nearly all of them for the ways that are slow. `npm run bench -- 50 500` measures lists of those sizes only.
 */
import { build } from 'vite'
import { firstScreenSize } from '../size/firstScreen'
import { measureBrowser } from './browser'
import { measureColumns } from './columns'
import { measureCheck } from './check'
import { measureExporting } from './exporting'
import { measureFilter } from './filter'
import { measureManagersEdit } from './managersEdit'
import { measureMatching } from './matching'
import { measureRequests } from './overview'
import { measureNames } from './names'
import { measureReading } from './reading'
import { measureSplit } from './split'
import { measureStart } from './start'
import { markdownTable } from './table'

const asked = process.argv.slice(2).map(Number).filter(size => size > 0)
const sizes = asked.length > 0 ? asked : [50, 500, 2_500, 10_000]

async function run(): Promise<void> {
  await build({ logLevel: 'error' })
  const { javascript, css } = firstScreenSize()
  console.log(`${markdownTable(['first screen, gzip', 'measured', 'aim'], [
    ['JavaScript', `${javascript.toFixed(0)} kB`, '≤ 204 kB'],
    ['CSS', `${css.toFixed(0)} kB`, '≤ 27 kB']
  ])}\n`)
  console.log(`${await measureStart()}\n`)
  console.log(`${await measureNames(Math.max(...sizes))}\n`)
  console.log(`${await measureRequests(sizes)}\n`)
  console.log(`${await measureManagersEdit()}\n`)
  console.log(`${await measureSplit()}\n`)
  console.log(`${await measureFilter(Math.max(...sizes))}\n`)
  console.log(`${await measureBrowser(Math.max(...sizes))}\n`)
  console.log(`${await measureExporting(Math.max(...sizes))}\n`)
  console.log(`${await measureMatching()}\n`)
  console.log(`${await measureColumns(Math.max(...sizes))}\n`)
  console.log(`${await measureCheck()}\n`)
  console.log(await measureReading(sizes))
}

void run()
