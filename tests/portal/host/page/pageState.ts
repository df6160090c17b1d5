import { readPageState } from './portalApi'

/** What the server wrote into this page. It does not change while the page is shown. */
export const pageState = readPageState()
