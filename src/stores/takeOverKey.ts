import * as v from 'valibot'
import { readItem, removeItem, writeItem } from './browserStorage'
import { newKey } from './newKey'

/** Those of this tab, because the browser may keep nothing. */
const own = new Map<string, string>()

/**
 * Under which key a list is being taken over: the same in all tabs of the user and over a reload, until that is done,
 * so that however often it is sent there is one new list.
 * @param scope tells portals and users apart.
 */
export function takeOverKey(scope: string, listId: number) {
  const name = `call-lists/take-over/${scope}/${listId}`
  return {
    get(): string {
      const key = readItem(name, v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/))) ?? own.get(name) ?? newKey()
      own.set(name, key)
      writeItem(name, key)
      return key
    },
    /** The next time is another one, unless a tab has begun it already. A tab that has the key still finds what was made under it. */
    done(key: string): void {
      if (own.get(name) === key) own.delete(name)
      if (readItem(name, v.string()) === key) removeItem(name)
    }
  }
}
