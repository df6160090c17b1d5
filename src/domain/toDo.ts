import type { ClientType } from './entityType'

/** A step that was planned at a client, and is not done: a to-do, as Bitrix24 calls it. */
export interface ToDo {
  readonly id: number
  readonly clientId: number
  /** May be empty. */
  readonly title: string
  readonly deadline: Date
  readonly responsibleId: number
}

/** A to-do that is to be made. */
export interface NewToDo {
  readonly type: ClientType
  readonly clientId: number
  readonly title: string
  readonly description: string
  readonly deadline: Date
  readonly responsibleId: number
}

/** Whether a to-do is what was wanted. What a description becomes in Bitrix24 is not known, so it is not compared. */
export function isToDo(wanted: NewToDo, toDo: ToDo): boolean {
  return toDo.clientId === wanted.clientId && toDo.title === wanted.title && toDo.responsibleId === wanted.responsibleId
    && Math.abs(toDo.deadline.getTime() - wanted.deadline.getTime()) < 1000
}

/** What comes first of what is planned; `null` for nothing. */
export function nextToDo(toDos: readonly ToDo[]): ToDo | null {
  return toDos.reduce<ToDo | null>((next, toDo) => next && next.deadline <= toDo.deadline ? next : toDo, null)
}
