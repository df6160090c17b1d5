import type { BrowserContext, ConsoleMessage } from '@playwright/test'

/**
 * Chromium itself writes a line for every answer with an error status and every cut connection. The portal
 * refuses by status (protocol notes 5 and 40), so such a line about its REST says nothing about the app.
 */
function isRefusalOfRest(message: ConsoleMessage): boolean {
  return /^Failed to load resource/.test(message.text()) && /\/rest\//.test(message.location().url)
}

/**
 * Notes everything that must not happen in a browser test: a line on the console of the page or a frame, an
 * uncaught error, a request to anybody but the portal and the app.
 *
 * @param origins who may be asked
 * @param allowed console lines and errors that the test provokes
 * @returns the list, which grows as things happen
 */
export function watch(context: BrowserContext, origins: string[], allowed: RegExp[]): string[] {
  const problems: string[] = []
  const note = (problem: string) => {
    if (!allowed.some((pattern) => pattern.test(problem))) problems.push(problem)
  }
  context.on('console', (message) => {
    if (!isRefusalOfRest(message)) note(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (failure) => note(`uncaught: ${failure.error().message}`))
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    const isLocal = protocol === 'data:' || protocol === 'blob:' || protocol === 'about:'
    if (!isLocal && !origins.includes(origin)) note(`request to a stranger: ${request.url()}`)
  })
  return problems
}
