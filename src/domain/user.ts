/** Somebody who works in the portal. */
export interface User {
  readonly id: number
  /** First and last name; empty when the portal has none. */
  readonly name: string
}
