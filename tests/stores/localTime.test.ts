import { describe, expect, it } from 'vitest'
import { useLocalTime } from '../../src/stores/localTime'
import { aClient } from '../factories'
import { ADMIN, appPortalAs, storesOver } from '../connection'
import { localPortal } from '../localPortal'

const portal = localPortal({ contacts: 60, companies: 10, callLists: 1 })

const localTimeOf = () => storesOver(appPortalAs(portal.url, ADMIN)).run(() => useLocalTime())

const setAddress = (id: number, country: string | null) => portal.call('portal.setItem', {
  entityTypeId: 3, id, fields: { address: country === null ? null : { street: 'A 1', city: 'B', postalCode: '1', country } }
})

describe('where clients are', () => {
  it('is nowhere until the tables are there', async () => {
    const localTime = localTimeOf()
    const berlin = aClient({ phones: ['+49 30 1234567'] })
    expect([localTime.isReady, localTime.zonesOf(berlin)]).toEqual([false, []])
    await localTime.load()
    expect([localTime.isReady, localTime.zonesOf(berlin)]).toEqual([true, ['Europe/Berlin']])
    expect(localTime.placeOf(berlin).country).toBe('DE')
  })

  it('is told by the number without asking for an address', async () => {
    const localTime = localTimeOf()
    await localTime.ensure([aClient({ phones: ['+49 30 1234567'] }), aClient({ id: 10, phones: ['+1 212 555 0100'] })])
    expect(portal.methods()).toEqual(['app.info'])
  })

  it('is told by the address where the number says nothing, each client asked for once', async () => {
    const localTime = localTimeOf()
    const mobiles = [1, 2, 3, 4].map(id => aClient({ id, phones: ['+7 916 123-45-67'] }))
    await setAddress(1, 'Германия')
    await setAddress(2, 'Россия')
    await setAddress(3, null)
    await setAddress(4, 'Беларусь')
    await localTime.ensure(mobiles)
    await localTime.ensure(mobiles)
    expect(mobiles.map(localTime.zonesOf)).toEqual([['Europe/Berlin'], [], [], ['Europe/Minsk']])
    expect(portal.methods()).toEqual(['app.info', 'crm.address.list'])
  })

  it('is waited for while the address is being read for somebody else', async () => {
    const localTime = localTimeOf()
    const mobile = aClient({ id: 1, phones: ['+7 916 123-45-67'] })
    await setAddress(1, 'Германия')
    await localTime.load()
    const first = localTime.ensure([mobile], 'background')
    await localTime.ensure([mobile])
    expect(localTime.zonesOf(mobile)).toEqual(['Europe/Berlin'])
    expect(portal.methods()).toEqual(['app.info', 'crm.address.list'])
    await first
  })

  it('note 212: is read from a national number in the country of the portal', async () => {
    await portal.call('portal.options', { license: 'ru_basic' })
    const localTime = localTimeOf()
    const vladivostok = aClient({ phones: ['8 (423) 234-56-78'] })
    await localTime.ensure([vladivostok])
    expect(localTime.zonesOf(vladivostok)).toEqual(['Asia/Vladivostok'])
    await portal.call('portal.options', { license: null })
  })

  it('is known from the numbers where addresses could not be read, which are asked for again', async () => {
    const localTime = localTimeOf()
    const [berlin, mobile] = [aClient({ phones: ['+49 30 1234567'] }), aClient({ id: 10, phones: ['+7 916 123-45-67'] })]
    await setAddress(10, 'Беларусь')
    await portal.faults({ method: 'crm.address.list', kind: 'http-500', times: 4 })
    await expect(localTime.ensure([berlin, mobile])).rejects.toThrow()
    expect([localTime.zonesOf(berlin), localTime.zonesOf(mobile)]).toEqual([['Europe/Berlin'], []])
    await localTime.ensure([berlin, mobile])
    expect(localTime.zonesOf(mobile)).toEqual(['Europe/Minsk'])
  })

  it('is worked out of words, of formulas and of 300 phones at one client, and of one without any', async () => {
    const localTime = localTimeOf()
    const garbage = ['ask Anna', '=CMD()', '7.9E+10', '12', '☎'.repeat(5000)]
    const many = Array.from({ length: 300 }, (_, index) => `+49 30 ${1_000_000 + index}`)
    const clients = [aClient({ id: 1, phones: garbage }), aClient({ id: 2, phones: many }), aClient({ id: 3 })]
    for (const id of [1, 2, 3]) await setAddress(id, null)
    await localTime.ensure(clients)
    expect(clients.map(localTime.zonesOf)).toEqual([[], ['Europe/Berlin'], []])
  })

  it('follows a client that was read again with other phones', async () => {
    const localTime = localTimeOf()
    await localTime.load()
    expect(localTime.zonesOf(aClient({ phones: ['+49 30 1234567'] }))).toEqual(['Europe/Berlin'])
    expect(localTime.zonesOf(aClient({ phones: ['+7 495 1234567'] }))).toEqual(['Europe/Moscow'])
  })

  it('is one object for all in the same place, so that a clock is read once for all of them', async () => {
    const localTime = localTimeOf()
    await localTime.load()
    const place = localTime.placeOf(aClient({ phones: ['+49 30 1234567'] }))
    expect(localTime.placeOf(aClient({ id: 11, phones: ['+49 89 1234567'] }))).toBe(place)
  })
})
