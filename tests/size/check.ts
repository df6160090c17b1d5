/** `npm run size`: fails when the first screen of the built app has become more than 5 % larger than what was reached. */
import { firstScreenSize } from './firstScreen'

/** What was reached, in kilobytes gzip. Lower it when the app gets lighter; raise it only with a reason in the commit. */
const REACHED = { javascript: 194.4, css: 26.0 }
const TOLERANCE = 1.05

const size = firstScreenSize()
for (const part of ['javascript', 'css'] as const) {
  const limit = REACHED[part] * TOLERANCE
  console.log(`${part.padEnd(10)} ${size[part].toFixed(1)} kB gzip, at most ${limit.toFixed(1)}`)
  if (size[part] > limit) process.exitCode = 1
}
if (process.exitCode) console.error('The first screen loads too much: see tests/size/check.ts')
