import { describe, expect, it } from 'vitest'
import OutsidePortal from '../../src/app/OutsidePortal.vue'
import { mountApp } from '../mountApp'

describe('Outside a portal', () => {
  it('says what the app is and where to open it', async () => {
    const screen = await mountApp(OutsidePortal, { props: { noAnswer: false, trying: false } })
    expect(screen.get('h1').text()).toBe('Call lists for Bitrix24')
    expect(screen.text()).toContain('Open it from the CRM menu in Bitrix24.')
    expect(screen.text()).toContain('npm ci && npm start')
  })

  it('does not call it an error when there is nobody who could answer', async () => {
    const screen = await mountApp(OutsidePortal, { props: { noAnswer: false, trying: false } })
    expect(screen.find('[role=alert]').exists()).toBe(false)
  })

  it('says that the portal did not answer, and that nothing was changed', async () => {
    const screen = await mountApp(OutsidePortal, { props: { noAnswer: true, trying: false } })
    expect(screen.get('[role=alert]').text()).toContain('Bitrix24 did not answer. Nothing was changed.')
  })

  it('asks for another attempt', async () => {
    let attempts = 0
    const screen = await mountApp(OutsidePortal, { props: { noAnswer: true, trying: false, onRetry: () => attempts++ } })
    await screen.get('button').trigger('click')
    expect(attempts).toBe(1)
  })

  it('speaks Russian', async () => {
    const screen = await mountApp(OutsidePortal, { props: { noAnswer: false, trying: false }, language: 'ru' })
    expect(screen.get('h1').text()).toBe('Обзвоны для Битрикс24')
    expect(screen.get('button').text()).toBe('Попробовать ещё раз')
  })
})
