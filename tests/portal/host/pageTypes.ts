/** What the server half and the browser half of the CRM page say to each other, below `/__host/`. */

export type Theme = 'light' | 'dark'

export interface PageUser {
  id: number
  name: string
  isAdmin: boolean
}

/** A place the app is bound to, with its title in the user's language. */
export interface BoundPlacement {
  placement: string
  title: string
}

/** Everything the page needs before it draws; written into the page itself. */
export interface PageState {
  user: PageUser
  users: PageUser[]
  lang: string
  theme: Theme
  appTitle: string
  /** As it stands in the address of a link into the app. */
  appCode: string
  /** Whether installation is over; until then no place of the app is shown (protocol note 53). */
  installed: boolean
  placements: BoundPlacement[]
  /** What the app's own page opens the app with: the place and its options of the portal's session. */
  sessionPlacement: string
  sessionPlacementOptions: unknown
}

/** The answer to "open a frame": the form to post, and what `getInitData` will say. */
export interface Opening {
  sid: string
  frameName: string
  action: string
  fields: Record<string, string>
  initData: Record<string, unknown>
}

export interface RefreshedTokens {
  AUTH_ID: string
  AUTH_EXPIRES: string
  REFRESH_ID: string
}

/** How the host behaves towards frames; tests change it at `POST /__portal/host`. */
export interface HostManner {
  /** Answers nothing at all. */
  mute: boolean
  /** Answers everything but a request for new tokens. */
  muteRefresh: boolean
  /** Opens no path in a slider, as where there is none for it (protocol note 48). */
  refusePaths: boolean
  /** Sends no user options at all in the first answer (protocol note 47). */
  withoutUserOptions: boolean
  /**
   * Sent in place of what the place would send, whatever it is: a text, a list. `null` sends nothing, and
   * undefined leaves the place alone.
   */
  placementOptions?: unknown
}

export type RecordKind = 'contact' | 'company' | 'activity'

export interface GridRow {
  id: number
  title: string
  cells: string[]
}

export interface GridPage {
  rows: GridRow[]
  total: number
  page: number
  pages: number
}

/** The client card: label–value pairs for its first tab. */
export interface ClientCard {
  kind: 'contact' | 'company'
  id: number
  title: string
  fields: { label: 'phone' | 'email' | 'company' | 'responsible' | 'created'; value: string }[]
}

/** An activity as its own page shows it. */
export interface ActivityCard {
  id: number
  title: string
  /** The call list behind it, if it is one of those. */
  listId: number | null
  participants: number
  responsible: string
  completed: boolean
}

export interface AnalyticsRow {
  label: 'contacts' | 'companies' | 'activities'
  count: number
}
