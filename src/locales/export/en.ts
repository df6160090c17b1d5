/** Taking a table along as a file. */
const en = {
  saved: 'Exported: {name}',
  rows: 'Rows: {n}',
  part: 'Exported is what is shown: {n} of {total}.',
  reading: 'Reading what is missing: {read} of {total}',
  writing: 'Writing the file…',
  failed: 'Nothing was exported, because a file must not lack rows.',
  cannotWrite: 'The file could not be written. Try again.',
  morePhones: 'More phones',
  createdBy: 'Created by',
  participants: 'Participants',
  reached: 'Reached'
}

export type ExportMessages = typeof en

export default en
