/** A column of a table; the slot of the same name as its `id` shows it. */
export interface TableColumn {
  readonly id: string
  readonly header: string
  readonly sortable?: boolean
  /** What exactly stands in it, shown when the pointer rests on the header. */
  readonly about?: string | undefined
  /** Classes of the header and the cells: a width, or from which screen width it is shown. */
  readonly class?: string
  /** What is to be known of it, when the pointer rests on its header. */
  readonly title?: string
}

/** By which column, and which way. */
export interface TableSort {
  readonly column: string
  readonly descending: boolean
}
