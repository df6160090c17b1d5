import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Participant } from '../../src/domain/participant'
import { isNotReached } from '../../src/domain/status'
import { clientsWith, countStatuses, take, WAYS } from '../../src/domain/takeFrom'
import { aParticipant, statusesOfAFreshPortal } from '../factories'

const NOBODY: ReadonlySet<number> = new Set()
const autumn = [aParticipant(1), aParticipant(2, 'SUCCESS'), aParticipant(3, 'STOP_CALLING')]
const fair = [aParticipant(4), aParticipant(2), aParticipant(1), aParticipant(5, 'OWN')]

const countsOf = (...lists: Participant[][]) => {
  const { total, counts } = countStatuses(lists, statusesOfAFreshPortal)
  return { total, ...Object.fromEntries(counts.map(({ code, count }) => [code, count])) }
}

describe('The clients of several call lists', () => {
  it('are counted once, and once under each status they have', () => {
    expect(countsOf(autumn, fair)).toEqual({ total: 5, IN_WORK: 3, SUCCESS: 1, WRONG_NUMBER: 0, STOP_CALLING: 1, OWN: 1 })
    expect(countsOf()).toEqual({ total: 0, IN_WORK: 0, SUCCESS: 0, WRONG_NUMBER: 0, STOP_CALLING: 0 })
  })

  it('are those with a chosen status on any of the lists, each once, in the order of the lists', () => {
    expect(clientsWith([autumn, fair], new Set(['IN_WORK']))).toEqual([1, 4, 2])
    expect(clientsWith([fair, autumn], new Set(['SUCCESS', 'OWN']))).toEqual([5, 2])
  })

  it('are all of them where no choice is made, and nobody where no status is chosen', () => {
    expect(clientsWith([autumn, fair], null)).toEqual([1, 2, 3, 4, 5])
    expect(clientsWith([autumn, fair], new Set())).toEqual([])
  })
})

describe('Those who are called again', () => {
  it('have neither a success, nor a wrong number, nor asked not to be called', () => {
    expect(statusesOfAFreshPortal.map(({ code }) => code).filter(isNotReached)).toEqual(['IN_WORK'])
  })

  it('may have a status of the portal\'s own', () => {
    expect(isNotReached('NO_ANSWER')).toBe(true)
  })
})

describe('Taking clients from other call lists', () => {
  it('adds those who are not picked, nor on the list, nor deleted', () => {
    expect(take('add', [5, 1, 2, 3, 4], new Set([1]), new Set([2]), new Set([3])))
      .toEqual({ pick: [5, 4], unpick: [], staying: 1, onList: 1 })
  })

  it('keeps only those who are there too', () => {
    expect(take('keep', [2, 3, 9], new Set([1, 2, 3]), NOBODY, NOBODY)).toEqual({ pick: [], unpick: [1], staying: 2, onList: 0 })
  })

  it('leaves out who is there, be they deleted or not', () => {
    expect(take('leaveOut', [2, 3, 9], new Set([1, 2, 3]), NOBODY, new Set([3])))
      .toEqual({ pick: [], unpick: [2, 3], staying: 1, onList: 0 })
  })

  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 12 }))
  it('is union, intersection and difference, and says before how many stay', () => {
    fc.assert(fc.property(ids, ids, fc.constantFrom(...WAYS), (there, before, way) => {
      const picked = new Set(before)
      const { pick, unpick, staying } = take(way, there, picked, NOBODY, NOBODY)
      const after = [...before.filter(id => !unpick.includes(id)), ...pick]
      const wanted = {
        add: [...new Set([...before, ...there])],
        keep: before.filter(id => there.includes(id)),
        leaveOut: before.filter(id => !there.includes(id))
      }[way]
      expect(after.toSorted()).toEqual(wanted.toSorted())
      expect(staying).toBe(after.length - pick.length)
      expect(pick.some(id => picked.has(id))).toBe(false)
    }))
  })
})
