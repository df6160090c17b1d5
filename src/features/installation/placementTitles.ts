import type { PlacementTitle } from '../../domain/placement'
import { languageCodes } from '../../locales/languages'
import { loadSection } from '../../locales/sections'
import type { Text } from '../../ui/useText'

/** What the app is called in its placements, in every language it speaks: the portal shows each user their own. */
export interface LoadedTitles {
  /** By Bitrix24's language code, for each kind of title. A language that is not there is shown the English one. */
  readonly titles: Record<PlacementTitle, Record<string, string>>
  /** The titles of every language could be loaded. */
  readonly complete: boolean
}

/**
 * Loads the titles.
 * @param t the texts on the screen, which are there: they stand in for English ones that do not load.
 */
export async function placementTitles(t: Text): Promise<LoadedTitles> {
  const titles: LoadedTitles['titles'] = { add: {}, new: {}, lists: {}, open: {} }
  const kinds = Object.keys(titles) as PlacementTitle[]
  for (const kind of kinds) titles[kind].en = t(`install.titles.${kind}`)
  const loaded = await Promise.all(languageCodes.map(async (code) => {
    const section = await loadSection('install', code).catch(() => null)
    if (!section?.complete) return false
    for (const kind of kinds) titles[kind][code] = section.messages.titles[kind]
    return true
  }))
  return { titles, complete: loaded.every(Boolean) }
}
