import { describe, expect, it } from 'vitest'
import { createToDos } from '../../src/bitrix24/toDos'
import { engine } from './scripted'

const row = { ID: '5', OWNER_ID: '9', OWNER_TYPE_ID: '3', SUBJECT: 'Call back', DEADLINE: '2031-03-01T10:00:00+03:00', RESPONSIBLE_ID: '1' }

describe('What is planned beside clients', () => {
  it('is told without a to-do that nobody owns, which does not spoil the others', async () => {
    const { rest } = engine(() => ({ result: [{ ...row, ID: '6', OWNER_ID: '0', OWNER_TYPE_ID: '0' }, { ...row, ID: '7', OWNER_ID: null }, row], total: 3 }))
    expect(await createToDos(rest).ofClients('contact', [9])).toMatchObject([{ id: 5, clientId: 9 }])
  })
})
