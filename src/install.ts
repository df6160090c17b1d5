import { openApp } from './openApp'
import { createInstallRouter } from './router'

void openApp({ installing: true, router: async () => createInstallRouter() })
