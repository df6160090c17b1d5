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

/** How a status looks: in the colour the portal gives it, in its tone where there is none. */
export interface StatusLook {
  readonly class: string
  readonly style?: { readonly backgroundColor: string }
}

/**
 * What paints a segment or a mark, for `v-bind`. A colour of the portal may be as light or dark as what is behind it:
 * a line around it, of a grey that is seen on both, keeps it visible.
 */
export function statusLook({ tone, color }: { readonly tone: StatusTone; readonly color?: string | null }): StatusLook {
  if (!color) return { class: toneBackground[tone] }
  return { class: 'inset-ring inset-ring-[rgb(128_128_128/0.5)]', style: { backgroundColor: color } }
}
