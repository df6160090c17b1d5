import type { StatusTone } from '../../domain/status'

/**
 * The background of a status, as classes: work to do is quiet, results are strong. For segments and marks,
 * never under text; wherever a tone stands, its status is named or counted beside it.
 */
export const toneBackground: Readonly<Record<StatusTone, string>> = {
  quiet: 'bg-(--ui-color-base-5)',
  success: 'bg-(--ui-color-accent-main-success)',
  warning: 'bg-(--ui-color-accent-main-warning)',
  danger: 'bg-(--ui-color-accent-main-alert)',
  accent: 'bg-(--ui-color-accent-main-primary)',
  secondary: 'bg-(--ui-color-accent-extra-aqua)'
}
