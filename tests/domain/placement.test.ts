import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingPermissions } from '../../src/domain/permission'
import { handlerBeside, isInSlider, openingFor, PLACEMENTS } from '../../src/domain/placement'

const overview = (reason: string, about = '') => ({ screen: 'overview', notice: { reason, about } })

describe('What a place opens (protocol note 55)', () => {
  it.each([
    ['CRM_CONTACT_LIST_MENU', { screen: 'addClient', type: 'contact', id: 17 }],
    ['CRM_COMPANY_LIST_MENU', { screen: 'addClient', type: 'company', id: 17 }],
    ['CRM_CONTACT_DETAIL_TAB', { screen: 'clientLists', type: 'contact', id: 17 }],
    ['CRM_COMPANY_DETAIL_TAB', { screen: 'clientLists', type: 'company', id: 17 }],
    ['CRM_ACTIVITY_LIST_MENU', { screen: 'activity', id: 17 }],
    ['CRM_CONTACT_LIST_TOOLBAR', { screen: 'newCallList', type: 'contact' }],
    ['CRM_COMPANY_LIST_TOOLBAR', { screen: 'newCallList', type: 'company' }],
    ['CRM_ANALYTICS_MENU', { screen: 'overview', notice: null }],
    ['LEFT_MENU', { screen: 'overview', notice: null }],
    ['DEFAULT', { screen: 'overview', notice: null }],
    ['', { screen: 'overview', notice: null }]
  ])('%s, with the id of a record as text', (code, opening) => {
    expect(openingFor(code, { ID: '17', URI: '/crm/contact/details/17/' })).toEqual(opening)
  })

  it('knows every place that the app is put into', () => {
    const unknown = PLACEMENTS.filter(({ code }) => openingFor(code, { ID: '1' }).screen === 'overview').map(({ code }) => code)
    expect(unknown).toEqual(['LEFT_MENU', 'CRM_ANALYTICS_MENU', 'REST_APP_URI'])
  })

  it.each([
    ['absent', undefined, overview('nothing-told')],
    ['null', null, overview('nothing-told')],
    ['an empty text', '', overview('nothing-told')],
    ['an object without an id', { URI: '/crm/' }, overview('nothing-told')],
    ['an empty id', { ID: '' }, overview('nothing-told')],
    ['a text that is no JSON', 'ID=17', overview('unreadable')],
    ['JSON that is no object', '17', overview('unreadable')],
    ['a list, as PHP writes an empty map', [], overview('unreadable')],
    ['a number', 17, overview('unreadable')],
    ['an id of letters', { ID: 'C_17' }, overview('not-an-id', 'C_17')],
    ['an id of zero', { ID: '0' }, overview('not-an-id', '0')],
    ['a negative id', { ID: -3 }, overview('not-an-id', '-3')],
    ['a broken id', { ID: 1.5 }, overview('not-an-id', '1.5')],
    ['an id no number can hold', { ID: '9'.repeat(20) }, overview('not-an-id', '9'.repeat(20))],
    ['several ids', { ID: ['1', '2'] }, overview('not-an-id', '["1","2"]')],
    ['a very long id', { ID: 'x'.repeat(5000) }, overview('not-an-id', 'x'.repeat(60))]
  ])('Options that are %s lead to the overview, with the reason', (_what, options, opening) => {
    expect(openingFor('CRM_CONTACT_LIST_MENU', options)).toEqual(opening)
  })

  it('reads options that came as JSON, and ids that came as numbers', () => {
    const opening = { screen: 'addClient', type: 'contact', id: 17 }
    expect(openingFor('CRM_CONTACT_LIST_MENU', '{"ID":"17"}')).toEqual(opening)
    expect(openingFor('CRM_CONTACT_LIST_MENU', { ID: 17 })).toEqual(opening)
  })

  it.each(['REST_APP_URI', 'DEFAULT'])('note 164: %s opens the call list that a link names', (code) => {
    expect(openingFor(code, { list: '13', URI: '/marketplace/view/app/?params[list]=13' })).toEqual({ screen: 'callList', id: 13 })
    expect(openingFor(code, '{"list":13}')).toEqual({ screen: 'callList', id: 13 })
    expect(openingFor(code, { list: '' })).toEqual({ screen: 'overview', notice: null })
    expect(openingFor(code, [])).toEqual({ screen: 'overview', notice: null })
    expect(openingFor(code, { list: '13; drop' })).toEqual(overview('not-an-id', '13; drop'))
    expect(openingFor(code, { list: ['13'] })).toEqual(overview('not-an-id', '["13"]'))
  })

  it('leads from a place it does not know to the overview, and names the place', () => {
    expect(openingFor('CRM_DEAL_LIST_MENU', { ID: '17' })).toEqual(overview('unknown-placement', 'CRM_DEAL_LIST_MENU'))
  })

  it('answers something for whatever comes', () => {
    fc.assert(fc.property(fc.string(), fc.anything(), (code, options) => {
      expect(openingFor(code, options)).toHaveProperty('screen')
    }))
    fc.assert(fc.property(fc.constantFrom(...PLACEMENTS), fc.anything(), ({ code }, ID) => {
      expect(openingFor(code, { ID })).toHaveProperty('screen')
    }))
  })
})

describe('A slider', () => {
  it('is what the options call one', () => {
    expect(isInSlider({ IFRAME: 'Y' })).toBe(true)
    expect(isInSlider('{"IFRAME":"Y"}')).toBe(true)
    expect([{ IFRAME: 'N' }, {}, [], undefined, null, 'IFRAME=Y'].map(isInSlider)).not.toContain(true)
  })
})

describe('The address that places open (protocol note 54)', () => {
  it.each([
    ['https://lists.example/install.html?DOMAIN=a.bitrix24.com&APP_SID=1', 'https://lists.example/index.html'],
    ['https://lists.example/apps/calls/install.html', 'https://lists.example/apps/calls/index.html'],
    ['https://lists.example/apps/calls/?LANG=de#/settings', 'https://lists.example/apps/calls/index.html'],
    ['https://lists.example/index.html#/settings?x=/y/', 'https://lists.example/index.html'],
    ['https://cdn.example/b1/app_local/0ab/index.html?v=/1/', 'https://cdn.example/b1/app_local/0ab/index.html']
  ])('beside %s', (page, handler) => {
    expect(handlerBeside(page)).toBe(handler)
  })
})

describe('Permissions', () => {
  it('are missing when neither they nor a larger one was given', () => {
    expect(missingPermissions(['crm', 'placement', 'user_brief'])).toEqual([])
    expect(missingPermissions(['CRM', 'user', 'placement', 'im'])).toEqual([])
    expect(missingPermissions(['crm', 'user_basic'])).toEqual(['placement'])
    expect(missingPermissions([])).toEqual(['crm', 'placement', 'user_brief'])
  })
})
