/** A user of the portal: an employee. */
export interface User {
  readonly id: number
  /** First and last name; empty when the portal has none. */
  readonly name: string
}
