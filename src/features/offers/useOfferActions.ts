import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { shallowReactive } from 'vue'
import { useRouter } from 'vue-router'
import { asPortalError, type PortalError } from '../../bitrix24/portalError'
import { screen } from '../../domain/screen'
import type { Claim, KnownOffer, SpoiltOffer } from '../../stores/offerItems'
import { useOffers, type MadeOfOffer, type SettleReport } from '../../stores/offers'
import { useUsers } from '../../stores/users'
import { useText } from '../../ui/useText'

/** Long enough to read what was left out. */
const TOAST_MS = 12_000

/** What can be done with offers, what of it is on its way, and what did not work. */
export function useOfferActions() {
  const t = useText()
  const toast = useToast()
  const router = useRouter()
  const offers = useOffers()
  const users = useUsers()
  /** By the item of the offer. */
  const working = shallowReactive(new Set<number>())
  const problems = shallowReactive(new Map<number, PortalError>())

  const nameOf = (userId: number): string => users.nameOf(userId) || (userId > 0 ? `#${userId}` : t('offers.unknown'))
  const endWords = ({ kind, byId }: Claim): string => t(`offers.end.${kind}`, { name: nameOf(byId) })

  function openAction(listId: number, name: string) {
    return {
      label: t('deletion.openList', { name }),
      color: 'air-secondary' as const,
      size: 'sm' as const,
      onClick: () => void router.push({ name: screen.callList, params: { id: listId } })
    }
  }

  function sayMade({ offer }: KnownOffer, { listId, leftOut, withoutForm, nameRefused }: MadeOfOffer): void {
    const remarks = [
      leftOut > 0 ? t('offers.leftOut', { n: leftOut }) : '',
      withoutForm ? t('form.detached') : '',
      nameRefused ? t('offers.nameRefused', { name: offer.name }) : ''
    ].filter(Boolean)
    const name = offer.name && !nameRefused ? offer.name : t('lists.unnamed', { id: String(listId) })
    toast.add({
      title: t('offers.made'),
      description: remarks.join(' ') || undefined,
      color: leftOut > 0 || withoutForm ? 'air-primary-warning' : 'air-primary-success',
      duration: TOAST_MS,
      actions: [openAction(listId, name)]
    })
  }

  function sayNotDone(report: Exclude<SettleReport, { outcome: 'done' }>): void {
    const end = report.outcome === 'ended' ? report.end : null
    toast.add({
      title: t('offers.notDone'),
      description: end ? endWords(end) : t(report.outcome === 'elsewhere' ? 'offers.elsewhere' : 'offers.gone'),
      color: 'air-primary-warning',
      duration: TOAST_MS,
      actions: end?.listId ? [openAction(end.listId, t('lists.unnamed', { id: String(end.listId) }))] : []
    })
  }

  async function run(itemId: number, work: () => Promise<void>): Promise<void> {
    if (working.has(itemId)) return
    working.add(itemId)
    problems.delete(itemId)
    try {
      await work()
    } catch (error) {
      problems.set(itemId, asPortalError(error))
    } finally {
      working.delete(itemId)
    }
  }

  const settle = (known: KnownOffer, ask: () => Promise<SettleReport | MadeOfOffer>) => run(known.itemId, async () => {
    const report = await ask()
    if (report.outcome === 'made') sayMade(known, report)
    else if (report.outcome !== 'done') sayNotDone(report)
  })

  return {
    nameOf,
    endWords,
    isWorking: (itemId: number): boolean => working.has(itemId),
    /** Why something did not work; `null` when it did, or was not tried. */
    problemOf: (itemId: number): PortalError | null => problems.get(itemId) ?? null,
    take: (known: KnownOffer) => settle(known, () => offers.take(known)),
    makeOwn: (known: KnownOffer) => settle(known, () => offers.makeOwn(known)),
    decline: (known: KnownOffer) => settle(known, () => offers.decline(known)),
    takeBack: (known: KnownOffer) => settle(known, () => offers.takeBack(known)),
    forget: (known: KnownOffer) => run(known.itemId, () => offers.forget(known)),
    remove: (spoilt: SpoiltOffer) => run(spoilt.itemId, () => offers.remove(spoilt))
  }
}

export type OfferActions = ReturnType<typeof useOfferActions>
