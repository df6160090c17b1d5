import { refusalOf, rowsOf, type Check, type Row } from './check'
import type { Hook } from './hook'

const NAME = 'Contract check, to be deleted at once'

async function activityOf(hook: Hook, listId: number): Promise<Row | undefined> {
  return rowsOf(await hook.ask('crm.activity.list', {
    filter: { PROVIDER_ID: 'CALL_LIST', ASSOCIATED_ENTITY_ID: listId }, select: ['ID', 'SUBJECT', 'DEADLINE']
  }))[0]
}

/**
 * Makes one list of its own, changes it and deletes it. Made anew for every run, because the checks share the list.
 * @returns the checks, in the order they have to run in, and `cleanUp`, which deletes what is left however it went.
 */
export function createWriteChecks(): { checks: Check[]; cleanUp: (hook: Hook) => Promise<void> } {
  let listId = 0
  let activityId = 0
  const items = async (hook: Hook) => rowsOf(await hook.ask('crm.calllist.items.get', { LIST_ID: listId }))

  const checks: Check[] = [
    {
      note: '7', what: 'crm.calllist.add with a duplicate',
      look: async (hook, { contacts: [id] }) => {
        if (!id) return null
        const answer = await hook.ask('crm.calllist.add', { ENTITY_TYPE: 'CONTACT', ENTITIES: [id, id] })
        if (typeof answer.body.result === 'number') listId = answer.body.result
        return refusalOf(answer)
      }
    },
    {
      note: '7', what: 'crm.calllist.add answers the list\'s id',
      look: async (hook, { contacts }) => {
        if (contacts.length < 3) return null
        if (!listId) listId = Number((await hook.ask('crm.calllist.add', { ENTITY_TYPE: 'CONTACT', ENTITIES: contacts.slice(0, 2) })).body.result)
        const found = (await hook.ask('crm.calllist.get', { ID: listId })).body.result as Row | undefined
        return found && Number(found.ID) === listId ? 'yes' : 'no'
      }
    },
    {
      note: '20', what: 'the portal makes the activity itself',
      look: async (hook) => {
        if (!listId) return null
        activityId = Number((await activityOf(hook, listId))?.ID ?? 0)
        return activityId > 0 ? 'yes' : 'no'
      }
    },
    {
      note: '6', what: 'participants come in the order they were given',
      look: async (hook, { contacts }) => {
        if (!listId) return null
        const wanted = [contacts[2], contacts[0], contacts[1]]
        const answer = await hook.ask('crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES: wanted })
        const ids = (await items(hook)).map(row => Number(row.ID))
        return `${answer.body.result === true ? 'saved' : refusalOf(answer)}, ${JSON.stringify(ids) === JSON.stringify(wanted) ? 'in order' : 'in another order'}`
      }
    },
    {
      note: '8', what: 'crm.calllist.update without anybody',
      look: async hook => listId
        ? refusalOf(await hook.ask('crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES: [] }))
        : null
    },
    {
      note: '8', what: 'an id that is not there fails the whole update',
      look: async (hook, { contacts }) => {
        if (!listId) return null
        const ENTITIES = [...contacts.slice(0, 2), 987_654_321]
        const answer = await hook.ask('crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES })
        return `${refusalOf(answer)}, ${(await items(hook)).length} participants after it`
      }
    },
    {
      note: '8', what: 'WEBFORM_ID 0',
      look: async (hook, { contacts }) => listId
        ? refusalOf(await hook.ask('crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES: contacts.slice(0, 2), WEBFORM_ID: 0 }))
        : null
    },
    {
      note: '8', what: 'a form that is not sent is cleared',
      look: async (hook, { contacts }) => {
        const form = rowsOf(await hook.ask('crm.webform.list'))[0]
        if (!listId || !form) return null
        const save = (more: object) =>
          hook.ask('crm.calllist.update', { LIST_ID: listId, ENTITY_TYPE: 'CONTACT', ENTITIES: contacts.slice(0, 2), ...more })
        const formNow = async () => Number(((await hook.ask('crm.calllist.get', { ID: listId })).body.result as Row).WEBFORM_ID)
        await save({ WEBFORM_ID: Number(form.ID) })
        const attached = await formNow() === Number(form.ID)
        await save({})
        return `${attached ? 'attached' : 'not attached'}, then ${await formNow() === 0 ? 'cleared' : 'kept'}`
      }
    },
    {
      note: '26', what: 'crm.activity.update renames, and drops DEADLINE',
      look: async (hook) => {
        if (!activityId) return null
        const before = await activityOf(hook, listId)
        const fields = { SUBJECT: NAME, DEADLINE: '2031-05-05T10:00:00+00:00' }
        const answer = await hook.ask('crm.activity.update', { id: activityId, fields })
        const after = await activityOf(hook, listId)
        return `${refusalOf(answer)}, ${after?.SUBJECT === NAME ? 'renamed' : 'not renamed'}, deadline ${after?.DEADLINE === before?.DEADLINE ? 'as before' : 'changed'}`
      }
    },
    {
      note: '25', what: 'crm.activity.delete of nothing',
      look: async hook => refusalOf(await hook.ask('crm.activity.delete', { id: 987_654_321 }))
    },
    {
      note: '22', what: 'crm.activity.delete leaves the list\'s rows',
      look: async (hook) => {
        if (!activityId) return null
        const answer = await hook.ask('crm.activity.delete', { id: activityId })
        const gone = await activityOf(hook, listId) === undefined
        if (gone) activityId = 0
        return `${answer.body.result === true ? 'true' : refusalOf(answer)}, the list ${refusalOf(await hook.ask('crm.calllist.get', { ID: listId }))}`
      }
    }
  ]

  return {
    checks,
    async cleanUp(hook) {
      const id = activityId || (listId ? Number((await activityOf(hook, listId))?.ID ?? 0) : 0)
      if (id) await hook.ask('crm.activity.delete', { id })
    }
  }
}
