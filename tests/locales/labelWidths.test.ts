import { describe, expect, it } from 'vitest'
import { languageCodes, type LanguageCode } from '../../src/locales/languages'
import { allTexts } from './texts'

const [en, ru] = await Promise.all([allTexts('en'), allTexts('ru')])

/**
 * Labels that stand in a place of a certain width: buttons, tabs, column headers, filters. The screens are laid out
 * for English and Russian; whatever is much longer than both of them breaks a row. The browser tests look at the
 * places themselves (tests/e2e/languages.spec.ts), this one is quicker and names the text.
 */
const labels = [
  'problem.retry',
  'list.start.action', 'list.add', 'list.remove', 'list.clear', 'list.more', 'list.rename', 'list.refresh', 'list.deleteList', 'list.all',
  'list.sortOrder', 'list.search', 'list.noPhone',
  'list.column.name', 'list.column.company', 'list.column.phone', 'list.column.status',
  'list.renaming.save', 'list.renaming.cancel', 'list.removing.confirm', 'list.removing.undo',
  'form.label', 'form.none',
  'lists.new', 'lists.searchHint', 'lists.mine', 'lists.all', 'lists.open', 'lists.done', 'lists.deleted', 'lists.unavailable',
  'lists.clientsFilter.all', 'lists.clientsFilter.contact', 'lists.clientsFilter.company', 'lists.clientsFilter.other',
  'lists.stateFilter.alive', 'lists.stateFilter.open', 'lists.stateFilter.done', 'lists.stateFilter.deleted',
  'lists.stateFilter.unavailable',
  'lists.column.name', 'lists.column.progress', 'lists.column.responsible', 'lists.column.created', 'lists.column.state',
  'lists.viewOnly', 'lists.callAgain', 'lists.delete', 'lists.clear', 'lists.clearFilters',
  'deletion.cancel', 'deletion.delete', 'deletion.undo', 'deletion.retry', 'deletion.dismiss',
  'takeFrom.all', 'takeFrom.way.add', 'takeFrom.way.keep', 'takeFrom.way.leaveOut', 'takeFrom.apply', 'takeFrom.stop', 'takeFrom.callAgain.continue',
  'composer.order.label', 'composer.order.by.picked', 'composer.order.by.longest', 'composer.order.by.newest',
  'composer.order.by.name', 'composer.order.by.responsible', 'composer.order.by.shuffled',
  'composer.from.crm', 'composer.from.deals', 'composer.from.callLists', 'composer.from.file',
  'filters.add', 'filters.find', 'filters.group.useful', 'filters.group.more', 'filters.group.own', 'filters.firstPhone',
  'filters.firstEmail', 'filters.city', 'filters.apply', 'filters.search', 'filters.never', 'filters.ever', 'filters.emptyOrZero',
  'filters.operator.is', 'filters.operator.isNot', 'filters.operator.contains', 'filters.operator.inLast',
  'filters.operator.moreThanAgo', 'filters.operator.inNext', 'filters.operator.between', 'filters.operator.empty',
  'filters.operator.filled', 'filters.operator.yes', 'filters.operator.no', 'filters.days', 'filters.from', 'filters.to',
  'filters.problem.drop', 'filters.deals.anyPipeline', 'filters.deals.anyStage', 'filters.deals.anyState', 'filters.deals.open',
  'filters.deals.won', 'filters.deals.lost', 'filters.deals.column',
  'segments.none', 'segments.me', 'segments.everybody', 'segments.save', 'segments.keep', 'segments.cancel', 'segments.rename',
  'segments.overwrite', 'segments.delete', 'segments.leaveNobodyOut', 'segments.newcomers.action', 'segments.newcomers.add',
  'file.choose', 'file.clear', 'file.column', 'file.columnNumber', 'file.noCountry', 'file.findCountry', 'file.goOn', 'file.add',
  'file.all', 'file.first', 'file.nobody', 'file.download', 'file.reason',
  'composer.contacts', 'composer.companies', 'composer.switch.action', 'composer.switch.cancel',
  'composer.find.placeholder', 'composer.find.anyone', 'composer.find.phoneAny', 'composer.find.phoneWith',
  'composer.find.phoneWithout',
  'composer.table.name', 'composer.table.company', 'composer.table.phone', 'composer.table.responsible',
  'composer.table.noPhone', 'composer.table.onList',
  'composer.selectAllFound', 'composer.stop', 'composer.more', 'composer.picked.who', 'composer.picked.details',
  'composer.picked.less', 'composer.who.close',
  'check.title', 'check.show', 'check.leaveOut', 'check.stop', 'check.goOn', 'check.undo', 'check.close', 'check.download',
  'check.daysBack', 'list.check', 'composer.create',
  'composer.draft.discard', 'composer.draft.startAnew', 'composer.draft.keep', 'composer.created.open', 'composer.add.action',
  'install.titles.add', 'install.titles.new', 'install.titles.lists', 'install.titles.open',
  'lists.menu.report', 'report.people', 'report.everybody', 'report.from', 'report.to', 'report.reached', 'report.left', 'report.success',
  'report.total', 'lists.export', 'export.morePhones', 'export.createdBy',
  'lists.settings', 'install.install', 'install.save', 'install.bound', 'install.retry', 'install.finishAnyway', 'install.again',
  'clientLists.add', 'clientLists.stop', 'clientLists.goOn', 'clientLists.list', 'clientLists.status', 'clientLists.created',
  'clientLists.newList', 'clientLists.addShort', 'clientLists.openList', 'clientLists.another', 'clientLists.close',
  'clientLists.cancel',
  'broken.reload'
]

/** Labels that may be longer, as `language path`, and why there is room. */
const exceptions: Record<string, string> = {
  ...because('the tab or menu entry in Bitrix24 grows with its title', 'install.titles.lists', ['br', 'kz', 'la', 'ms']),
  ...because('the button or menu entry in Bitrix24 grows with its title', 'install.titles.new', ['br', 'fr', 'id', 'it', 'la', 'ms']),
  ...because('the tabs go on in a second row, and this is what Bitrix24 calls them', 'composer.from.callLists', ['br', 'kz', 'la', 'ms']),
  ...because('the tabs go on in a second row, and this is what Bitrix24 calls them', 'composer.from.deals', ['fr', 'la']),
  ...because('the column is as wide as the title of a deal', 'filters.deals.column', ['fr', 'la'])
}

function because(reason: string, path: string, codes: LanguageCode[]): Record<string, string> {
  return Object.fromEntries(codes.map((code) => [`${code} ${path}`, reason]))
}

const LONGER = 1.6
/** Below this many letters a factor says nothing: "All" and "Wszystkie" both fit the smallest button. */
const SHORT = 10

function textAt(messages: object, path: string): string {
  const found = path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], messages)
  if (typeof found !== 'string') throw new Error(`There is no text ${path}.`)
  return found
}

/** About how many Latin letters wide a text is: ideographs are two, marks above and below others none. */
function widthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, '')]
    .reduce((width, letter) => width + (/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 2 : 1), 0)
}

const roomOf = (path: string) => Math.max(SHORT, LONGER * Math.max(widthOf(textAt(en, path)), widthOf(textAt(ru, path))))

describe.each(languageCodes)('The labels in %s', (code) => {
  it('are not much longer than in English or Russian, for which their places are made', async () => {
    const messages = await allTexts(code)
    const tooLong = labels
      .filter((path) => widthOf(textAt(messages, path)) > roomOf(path) && !(`${code} ${path}` in exceptions))
      .map((path) => `${code} ${path}: ${textAt(messages, path)} (room for ${Math.floor(roomOf(path))})`)
    expect(tooLong).toEqual([])
  })
})

it('No exception is left for a label that is short enough', async () => {
  for (const exception of Object.keys(exceptions)) {
    const [code, path] = exception.split(' ') as [LanguageCode, string]
    expect(widthOf(textAt(await allTexts(code), path)), exception).toBeGreaterThan(roomOf(path))
  }
})
