import type { AriaAttributes } from 'vue'

// Attributes that every component passes on to its element. The type check of templates refuses all others
// that a component does not declare, so that a misspelt property is found.
declare module 'vue' {
  interface ComponentCustomProps extends AriaAttributes {
    id?: string
    role?: string
    title?: string
    tabindex?: number | string
    lang?: string
    dir?: string
  }
}
