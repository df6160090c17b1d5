/** The worker behind `readTable`: takes one file or text, answers one reading. */
import { parseTable } from './parseTable'
import { problem } from './table'

addEventListener('message', ({ data }: MessageEvent<Blob | string>) => {
  // What could not be foreseen about a file is damage; the page must not wait for ever.
  parseTable(data).catch(() => problem('broken')).then(reading => postMessage(reading), reportError)
})
