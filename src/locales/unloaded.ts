/** For when no language is there to say it in: in English alone, and a part of the app's first file. */
export const unloaded = {
  about: 'Call lists could not be loaded. What is stored in Bitrix24 is unchanged.',
  reload: 'Reload'
}
