import type { PortalError } from '../bitrix24/portalError'
import { useText } from './useText'

/**
 * What was being done when it went wrong: it decides what was kept. Opening is the first reading, before
 * there is anything on the screen.
 */
export type Doing = 'opening' | 'reading' | 'writing'

/** The words for an error: what happened and what to do, and what was kept. */
export interface Problem {
  readonly what: string
  readonly kept: string
  /** The portal's own text where it says more than the sentence does; empty otherwise. */
  readonly details: string
}

/**
 * Turns the kind of an error into sentences in the language of the app. An error of no known kind is told
 * in the portal's own words, cut to a length that fits a screen.
 */
export function useProblem(): (error: PortalError, doing: Doing) => Problem {
  const t = useText()
  return (error, doing) => {
    const text = error.message.slice(0, 300)
    const keptOf: Record<Doing, () => string> = {
      opening: () => '',
      reading: () => t('problem.keptShown'),
      writing: () => t(error.outcomeUnknown ? 'problem.keptUnknown' : 'problem.keptUnchanged')
    }
    const kept = keptOf[doing]()
    const told = error.kind === 'unexpected-answer' && text
    return {
      what: t(`problem.kind.${error.kind}`, { text: text || error.code || '?' }),
      kept,
      details: told ? t('problem.details', { text }) : ''
    }
  }
}
