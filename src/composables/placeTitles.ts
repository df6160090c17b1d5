import type { PlaceTitle } from '../domain/place'
import { languageCodes, loadMessages } from '../locales/languages'

/**
 * What the app is called in its places, in every language it speaks: the portal shows each user his own.
 * @returns titles by Bitrix24's language code, for each kind of title.
 */
export async function placeTitles(): Promise<Record<PlaceTitle, Record<string, string>>> {
  const titles: Record<PlaceTitle, Record<string, string>> = { add: {}, new: {}, lists: {}, open: {} }
  const kinds = Object.keys(titles) as PlaceTitle[]
  await Promise.all(languageCodes.map(async (code) => {
    const messages = await loadMessages(code)
    for (const kind of kinds) titles[kind][code] = messages.place.title[kind]
  }))
  return titles
}
