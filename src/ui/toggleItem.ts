/** A button of a `ToggleGroup`. */
export interface ToggleItem<Value extends string | null> {
  readonly value: Value
  readonly label: string
  readonly disabled?: boolean
  /** Shown when the pointer rests on the button: the whole label, where it is cut. */
  readonly title?: string | undefined
}
