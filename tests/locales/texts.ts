import { loadLanguage, type LanguageCode } from '../../src/locales/languages'
import { loadSection } from '../../src/locales/sections'
import { sectionNames } from './sectionNames'

/** Every text of a language, those included that load with their screens. */
export async function allTexts(code: LanguageCode): Promise<object> {
  const sections = await Promise.all(sectionNames.map(async name => [name, (await loadSection(name, code)).messages]))
  return { ...(await loadLanguage(code)).messages, ...Object.fromEntries(sections) as object }
}

/** Every text by its path, like `lists.title`. */
export function textsOf(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + name, value] as [string, string]] : textsOf(value as object, `${path}${name}.`))
}
