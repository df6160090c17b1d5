/** What reaches people or is written beside a client: notifications, comments, events to open frames. */

export interface Notification {
  id: number
  userId: number
  fromUserId: number
  message: string
  messageOut: string
  tag: string
  subTag: string
  attach: unknown
  /** The to-do it announces; the portal writes such a notification itself (protocol note 143). */
  activityId: number | null
  sentAt: Date
}

export interface TimelineComment {
  id: number
  ownerTypeId: number
  ownerId: number
  authorId: number
  text: string
  createdAt: Date
}

export interface FrameEvent {
  command: string
  moduleId: string
  params: unknown
  fromUserId: number
  /** Whose open frames get it; `null` is everybody's. */
  userIds: number[] | null
}

export interface Inbox {
  notifications: Notification[]
  /** Ids of users who switched notifications off. */
  silent: Set<number>
  comments: TimelineComment[]
  frameEvents: FrameEvent[]
  lastId: number
}

/** Nothing was sent yet, and everybody listens. */
export function createInbox(): Inbox {
  return { notifications: [], silent: new Set(), comments: [], frameEvents: [], lastId: 700 }
}

type NewNotification = Pick<Notification, 'userId' | 'fromUserId'> & Partial<Notification>

/**
 * Puts a notification into somebody's inbox; one with the same tag goes, whoever had it (protocol note 146).
 * @returns its id, or `undefined` when the user switched notifications off
 */
export function notify(inbox: Inbox, given: NewNotification): number | undefined {
  if (inbox.silent.has(given.userId)) return undefined
  if (given.tag) inbox.notifications = inbox.notifications.filter(({ tag }) => tag !== given.tag)
  const id = ++inbox.lastId
  inbox.notifications.push({
    message: '', messageOut: '', tag: '', subTag: '', attach: null, activityId: null, sentAt: new Date(), ...given, id
  })
  return id
}
