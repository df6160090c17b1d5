import { sectionFiles } from '../../src/locales/sectionFiles'
import type { SectionName } from '../../src/locales/sections'

/** The names of all sections there are. */
export const sectionNames = [...new Set(Object.keys(sectionFiles).map(path => path.split('/')[1]))] as SectionName[]
