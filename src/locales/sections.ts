import type { LanguageCode } from './languages'
import type { CheckMessages } from './check/en'
import type { ClientListsMessages } from './clientLists/en'
import type { ColleaguesMessages } from './colleagues/en'
import type { ColumnsMessages } from './columns/en'
import type { ComposerMessages } from './composer/en'
import type { ExportMessages } from './export/en'
import type { FileMessages } from './file/en'
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

type Files<Name extends SectionName> = Record<string, () => Promise<{ default: Sections[Name] }>>

/** A folder each, a file a language. To add one: the folder, its type above, and a line here. */
const files: { [Name in SectionName]: Files<Name> } = {
  check: import.meta.glob('./check/*.ts') as Files<'check'>,
  clientLists: import.meta.glob('./clientLists/*.ts') as Files<'clientLists'>,
  colleagues: import.meta.glob('./colleagues/*.ts') as Files<'colleagues'>,
  composer: import.meta.glob('./composer/*.ts') as Files<'composer'>,
  export: import.meta.glob('./export/*.ts') as Files<'export'>,
  filters: import.meta.glob('./filters/*.ts') as Files<'filters'>,
  file: import.meta.glob('./file/*.ts') as Files<'file'>,
  install: import.meta.glob('./install/*.ts') as Files<'install'>,
  list: import.meta.glob('./list/*.ts') as Files<'list'>,
  nextSteps: import.meta.glob('./nextSteps/*.ts') as Files<'nextSteps'>,
  offers: import.meta.glob('./offers/*.ts') as Files<'offers'>,
  report: import.meta.glob('./report/*.ts') as Files<'report'>,
  segments: import.meta.glob('./segments/*.ts') as Files<'segments'>,
  statuses: import.meta.glob('./statuses/*.ts') as Files<'statuses'>,
  stopList: import.meta.glob('./stopList/*.ts') as Files<'stopList'>,
  takeFrom: import.meta.glob('./takeFrom/*.ts') as Files<'takeFrom'>,
  takeOver: import.meta.glob('./takeOver/*.ts') as Files<'takeOver'>
}

export const sectionNames = Object.keys(files) as SectionName[]

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
