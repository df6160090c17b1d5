import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allScopes } from '../portal/context'
import { faultKinds } from '../portal/rest/faults'
import { createPortal, type Portal } from '../portal/server'
import type { Action } from './actions'
import { tryCell, type Cell } from './matrix'
import { printMatrix } from './print'

/** A test for every cell: each of these actions, broken in every way at each of its requests. */
export function describeCells(actions: readonly Action[]): void {
  describe('Whatever breaks, nothing is lost, nothing doubled, and the user is told', () => {
    let portal: Portal
    const cells: Cell[] = []

    beforeAll(async () => {
      portal = await createPortal({ port: 0, rateLimit: false, scopes: [...allScopes] })
    })
    afterAll(async () => {
      await portal.close()
      printMatrix(cells)
    })

    describe.each(actions)('$name', (action) => {
      const requests = action.requests ?? [1, 2]
      describe.each(faultKinds)('%s', (fault) => {
        it.each(requests)('at request %i', async (request) => {
          const cell = await tryCell(portal, action, fault, request)
          cells.push(cell)
          expect(cell.failure).toBeNull()
        })
      })
    })
  })
}
