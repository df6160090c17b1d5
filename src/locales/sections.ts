import type { LanguageCode } from './languages'
import type { CheckMessages } from './check/en'
import type { ClientListsMessages } from './clientLists/en'
import type { ColleaguesMessages } from './colleagues/en'
import type { ColumnsMessages } from './columns/en'
import type { ComposerMessages } from './composer/en'
import type { ExportMessages } from './export/en'
import type { FileMessages } from './file/en'
import type { FiltersMessages } from './filters/en'
import type { InstallMessages } from './install/en'
import type { ListMessages } from './list/en'
import type { NextStepsMessages } from './nextSteps/en'
import type { OffersMessages } from './offers/en'
import type { ReportMessages } from './report/en'
import type { SegmentsMessages } from './segments/en'
import type { SplitMessages } from './split/en'
import type { StatusesMessages } from './statuses/en'
import type { StopListMessages } from './stopList/en'
import type { TakeFromMessages } from './takeFrom/en'
import type { TakeOverMessages } from './takeOver/en'

/**
 * Texts that load with the screens that show them, under the section's name: `t('composer.title')`. To add a section: its
 * folder, and its type here.
 */
export interface Sections {
  check: CheckMessages
  clientLists: ClientListsMessages
  colleagues: ColleaguesMessages
  columns: ColumnsMessages
  composer: ComposerMessages
  export: ExportMessages
  file: FileMessages
  filters: FiltersMessages
  install: InstallMessages
  list: ListMessages
  nextSteps: NextStepsMessages
  offers: OffersMessages
  report: ReportMessages
  segments: SegmentsMessages
  split: SplitMessages
  statuses: StatusesMessages
  stopList: StopListMessages
  takeFrom: TakeFromMessages
  takeOver: TakeOverMessages
}

export type SectionName = keyof Sections

/** A section in a language; when that one does not load, in English, and not `complete` then. */
export interface LoadedSection<Name extends SectionName = SectionName> {
  readonly messages: Sections[Name]
  readonly complete: boolean
}

/** @throws Error when the section does not load in English either. */
export async function loadSection<Name extends SectionName>(name: Name, code: LanguageCode): Promise<LoadedSection<Name>> {
  try {
    const { sectionFiles } = await import('./sectionFiles')
    const file = sectionFiles[`./${name}/${code}.ts`] as () => Promise<{ readonly default: Sections[Name] }>
    return { messages: (await file()).default, complete: true }
  } catch (error) {
    if (code === 'en') throw error
    return { ...await loadSection(name, 'en'), complete: false }
  }
}
