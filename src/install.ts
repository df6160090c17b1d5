import { openApp } from './app/openApp'
import { expectedLanguage, preload } from './app/preload'
import { createInstallRouter } from './app/router'

void openApp({
  installing: true,
  preload: () => preload(expectedLanguage(location.search, navigator.language), createInstallRouter, '/'),
  // What the wizard asks first depends on what the user may do there.
  begin: () => {},
  router: async (_session, _pinia, loadTexts) => createInstallRouter(loadTexts)
})
