import { createActivities, type Activities } from './activities'
import { createAddresses, type Addresses } from './addresses'
import { createApplication, type Application } from './application'
import { createCallLists, type CallLists } from './callLists'
import { createCalls, type Calls } from './calls'
import { createClientMatching, type ClientMatching } from './clientMatching'
import { createClients, type Clients } from './clients'
import { createDeals, type Deals } from './deals'
import { createFields, type Fields } from './fields'
import { createForms, type Forms } from './forms'
import type { FrameSession, Host, Placement } from './frame'
import { browserNetwork } from './network'
import { createNotifications, type Notifications } from './notifications'
import { createOptions, type Options } from './options'
import { createPlacements, type Placements } from './placements'
import { createRest, type RestOptions } from './rest'
import { createSharedItems, type SharedItems } from './sharedItems'
import { createStatusDirectory, type StatusDirectory } from './statusDirectory'
import { createStatuses, type Statuses } from './statuses'
import { createToDos, type ToDos } from './toDos'
import { createTransport, type TransportOptions } from './transport'
import { createUsers, type Users } from './users'
import type { Waiting } from './waiting'

/** Everything the stores know of Bitrix24: verbs by noun, and who is asking. */
export interface Portal {
  readonly callLists: CallLists
  readonly activities: Activities
  readonly calls: Calls
  readonly addresses: Addresses
  readonly clients: Clients
  readonly deals: Deals
  readonly fields: Fields
  readonly clientMatching: ClientMatching
  readonly application: Application
  readonly statuses: Statuses
  readonly statusDirectory: StatusDirectory
  readonly forms: Forms
  /** What is planned beside clients. */
  readonly toDos: ToDos
  readonly users: Users
  readonly notifications: Notifications
  readonly placements: Placements
  /** Kept for this user alone. */
  readonly userOptions: Options
  /** Kept for everybody, written by administrators. */
  readonly appOptions: Options
  /** Kept for everybody, written by everybody. */
  readonly sharedItems: SharedItems
  readonly host: Host
  readonly isAdmin: boolean
  readonly language: string
  readonly memberId: string
  readonly placement: Placement
  /** The app is being installed: the portal shows nothing of it until `installFinish` (protocol note 53). */
  readonly installMode: boolean
  installFinish(): Promise<void>
  /** Whether there is a connection: reads wait for one, a change is refused instead of being sent later. */
  isOnline(): boolean
  /** Calls the listener whenever reads begin or cease to wait. */
  onWaiting(listener: (waiting: Waiting | null) => void): void
}

/** The parts of an opened frame a portal is made of; tests pass a webhook's SDK and a host of their own. */
export type PortalSource = Pick<FrameSession, 'sdk' | 'host' | 'isAdmin' | 'language' | 'memberId' | 'placement'>
  & Partial<Pick<FrameSession, 'installMode' | 'installFinish'>>

/** Builds the portal over an opened connection. */
export function createPortal(source: PortalSource, options: TransportOptions & Omit<RestOptions, 'onWaiting'> = {}): Portal {
  const listeners = new Set<(waiting: Waiting | null) => void>()
  const rest = createRest(createTransport(source.sdk, options), {
    ...options,
    onWaiting: waiting => listeners.forEach(listener => listener(waiting))
  })
  return {
    callLists: createCallLists(rest),
    activities: createActivities(rest),
    calls: createCalls(rest),
    addresses: createAddresses(rest),
    clients: createClients(rest),
    deals: createDeals(rest),
    fields: createFields(rest),
    clientMatching: createClientMatching(rest),
    application: createApplication(rest),
    statuses: createStatuses(rest),
    statusDirectory: createStatusDirectory(rest),
    forms: createForms(rest),
    toDos: createToDos(rest),
    users: createUsers(rest),
    notifications: createNotifications(rest),
    placements: createPlacements(rest),
    userOptions: createOptions(rest, 'user'),
    appOptions: createOptions(rest, 'app'),
    sharedItems: createSharedItems(rest),
    host: source.host,
    isAdmin: source.isAdmin,
    language: source.language,
    memberId: source.memberId,
    placement: source.placement,
    installMode: source.installMode ?? false,
    isOnline: (options.network ?? browserNetwork).isOnline,
    installFinish: source.installFinish ?? (async () => {}),
    onWaiting: listener => void listeners.add(listener)
  }
}
