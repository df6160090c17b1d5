import { openApp } from './app/openApp'
import { createInstallRouter } from './app/router'

void openApp({ installing: true, router: async (_session, _pinia, loadTexts) => createInstallRouter(loadTexts) })
