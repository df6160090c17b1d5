/**
 * English, and the schema of every other language: what stands here has to stand there, the compiler checks it.
 * Plural forms are separated by `|`, in the order of the language's own plural categories (see plural.ts).
 */
const en = {
  app: {
    name: 'Call lists',
    opening: 'Opening call lists…'
  },
  outside: {
    title: 'Call lists for Bitrix24',
    about: 'Put together call lists from contacts and companies, see who has been reached, correct and delete lists.',
    open: 'Open it from the CRM menu in Bitrix24.',
    noAnswer: 'Bitrix24 did not answer. Nothing was changed. Try again, or reload the page in Bitrix24.',
    retry: 'Try again',
    builders: 'Building it? This starts a portal of your own, without a Bitrix24 account:'
  },
  broken: {
    title: 'This screen could not be shown',
    about: 'What is stored in Bitrix24 is unchanged. Reload to go on from there.',
    reload: 'Reload'
  }
}

/** Every text of the app, by screen. */
export type Messages = typeof en

export default en
