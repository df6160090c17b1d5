import { expect, it } from 'vitest'
import { takeConsole } from '../quietConsole'

it('What a test provokes on the console on purpose can be taken and looked at', () => {
  console.warn('%s is deprecated', 'this')
  console.error('and that failed')
  expect(takeConsole()).toEqual(['this is deprecated', 'and that failed'])
})
