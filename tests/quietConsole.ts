import { format } from 'node:util'
import { afterEach, beforeEach, expect } from 'vitest'

/** What has been said on the console since the running test began. */
let said: string[] = []

// Kept for the whole run, not per test: what a component says while it is taken down belongs to a test, too.
console.warn = record
console.error = record

/** A warning of Vue's goes on with the properties of every component around it; its beginning says it all. */
function record(...parts: unknown[]): void {
  said.push(format(...parts).slice(0, 500))
}

beforeEach(() => {
  said = []
})

// A warning on the console is a finding. A test that provokes one on purpose takes it with `takeConsole`.
afterEach(() => {
  const unexpected = takeConsole()
  expect(unexpected, 'Nothing was expected on the console').toEqual([])
})

/** Answers what was said on the console so far in this test, and forgets it. */
export function takeConsole(): string[] {
  const taken = said
  said = []
  return taken
}

