import { asPortalError, type PortalError } from '../bitrix24/portalError'
import type { Portal } from '../bitrix24/portal'
import type { SharedStore } from '../bitrix24/sharedItems'
import { readSaved, writeSaved, type Reader, type Refusal } from './savedText'

/** Whom something is kept for. */
export type KeptFor = 'me' | 'everybody'

/** Tells what is kept from everything else that is kept. */
export interface SavedRef {
  readonly keptFor: KeptFor
  readonly id: string
}

interface Saved extends SavedRef {
  readonly name: string
  /** As it is kept: what a change compares with what is there by then. */
  readonly kept: string
  /** 0 for what is kept for me. */
  readonly createdById: number
}

/** Something that was saved under a name. What can't be read is there all the same, so that it can be deleted. */
export type SavedItem<Content> = Saved & (
  | { readonly content: Content; readonly refusal: null }
  | { readonly content: null; readonly refusal: Refusal }
)

/** One kind of things that are saved, and where. */
export interface SavedKind<Content> {
  /** What the keys of its options begin with. */
  readonly prefix: string
  readonly store: SharedStore
  readonly read: Reader<Content>
}

export interface SavedList<Content> {
  readonly items: ReadonlyArray<SavedItem<Content>>
  /** Why those for everybody could not be read; `null` when they were, or were not asked for. */
  readonly sharedError: PortalError | null
}

/** What came of a change: done, or refused because somebody was there before. */
export type ChangeOutcome = 'done' | 'gone' | 'changed' | 'too-large'

/**
 * Things saved under a name, for this user in their options, or for everybody in a store of the portal. Nothing is
 * locked there: a change is made to what was read, and refused when that is not there any more.
 */
export function createSavedItems<Content>(portal: Portal, { prefix, store, read }: SavedKind<Content>) {
  const keyOf = (id: string) => `${prefix}:${id}`

  /** What is not text was not written by the app: it is as unreadable as a text of anything else. */
  function ofOption(id: string, value: unknown): SavedItem<Content> {
    const kept = typeof value === 'string' ? value : JSON.stringify(value)
    return { keptFor: 'me', id, kept, createdById: 0, ...readSaved(kept, '', read) }
  }

  async function own(signal?: AbortSignal): Promise<Array<SavedItem<Content>>> {
    const begin = keyOf('')
    const entries = [...await portal.userOptions.all(signal)].filter(([key, value]) => key.startsWith(begin) && !isNothing(value))
    return entries.map(([key, value]) => ofOption(key.slice(begin.length), value))
  }

  async function shared(signal?: AbortSignal): Promise<Array<SavedItem<Content>>> {
    return (await portal.sharedItems.list(store, signal)).map(({ id, name, text, createdById }) => (
      { keptFor: 'everybody', id: String(id), kept: text, createdById, ...readSaved(text, name, read) }
    ))
  }

  /** What is kept there now; `null` when it is gone. */
  async function keptNow({ keptFor, id }: SavedRef): Promise<string | null> {
    if (keptFor === 'everybody') return (await portal.sharedItems.get(store, Number(id)))?.text ?? null
    const value = await portal.userOptions.get(keyOf(id))
    return isNothing(value) ? null : ofOption(id, value).kept
  }

  async function compare(item: SavedItem<Content>): Promise<'done' | 'gone' | 'changed'> {
    const now = await keptNow(item)
    if (now === null) return 'gone'
    return now === item.kept ? 'done' : 'changed'
  }

  return {
    /**
     * Everything saved, mine first, each in the order in which it was saved.
     * @param withShared whether those for everybody as well; where the portal did not permit that they can't be read.
     *   Mine do not wait for the answer.
     * @throws PortalError when mine can't be read.
     */
    async list(withShared: boolean | Promise<boolean>, signal?: AbortSignal): Promise<SavedList<Content>> {
      let sharedError: PortalError | null = null
      const readShared = async () => await withShared ? shared(signal) : []
      const [mine, everybodys] = await Promise.all([own(signal), readShared().catch((error: unknown) => {
        sharedError = asPortalError(error)
        return []
      })])
      return { items: [...mine, ...everybodys], sharedError }
    },

    /** @throws PortalError */
    async add(keptFor: KeptFor, name: string, content: unknown): Promise<SavedRef | 'too-large'> {
      const { key, text } = writeSaved(name, content)
      if (text === null) return 'too-large'
      if (keptFor === 'everybody') return { keptFor, id: String(await portal.sharedItems.add(store, { name, text })) }
      await portal.userOptions.set({ [keyOf(key)]: text })
      return { keptFor, id: key }
    },

    /** Gives it another name or content. @throws PortalError */
    async change(item: SavedItem<Content>, name: string, content: unknown): Promise<ChangeOutcome> {
      const { text } = writeSaved(name, content)
      if (text === null) return 'too-large'
      const compared = await compare(item)
      if (compared !== 'done') return compared
      if (item.keptFor === 'me') {
        await portal.userOptions.set({ [keyOf(item.id)]: text })
        return 'done'
      }
      return await portal.sharedItems.update(store, Number(item.id), { name, text }) ? 'done' : 'gone'
    },

    /** @throws PortalError */
    async remove(item: SavedItem<Content>): Promise<'done' | 'changed'> {
      const compared = await compare(item)
      if (compared === 'changed') return 'changed'
      if (compared === 'gone') return 'done'
      if (item.keptFor === 'everybody') await portal.sharedItems.remove(store, Number(item.id))
      // A key never goes (protocol note 150).
      else await portal.userOptions.set({ [keyOf(item.id)]: '' })
      return 'done'
    }
  }
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
