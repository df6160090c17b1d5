import { defineStore } from 'pinia'
import { computed, ref, shallowReactive, shallowRef } from 'vue'
import { asPortalError, isPortalError, PortalError } from '../../bitrix24/portalError'
import { givenOptional, missingPermissions, type OptionalPermission, type Permission } from '../../domain/permission'
import { PLACEMENTS, type PlacementBinding, type PlacementCode, type PlacementTitle } from '../../domain/placement'
import { usePortal } from '../../stores/portal'
import { createQuery } from '../../stores/query'

/** What has to be mended in the portal before the app can be put anywhere. */
export type Obstacle = 'not-admin' | 'permissions' | 'no-call-lists'

/** What the app is called in its placements, by Bitrix24's language code. */
export type PlacementTitles = Readonly<Record<PlacementTitle, Readonly<Record<string, string>>>>

interface Readiness {
  readonly missing: readonly Permission[]
  /** Those of the optional permissions that were given. */
  readonly optional: ReadonlySet<OptionalPermission>
  readonly hasCallLists: boolean
  readonly bound: readonly PlacementBinding[]
}

/** Binding the app to placements of the portal: once by the wizard, and later in its settings. */
export const useInstallation = defineStore('installation', () => {
  const portal = usePortal()
  const ticked = shallowRef<ReadonlySet<PlacementCode>>(new Set())
  const failures = shallowReactive(new Map<string, PortalError>())
  const applying = ref(false)
  /** Everything that was asked for stands in the portal. */
  const applied = ref(false)
  const finished = ref(false)
  const finishError = shallowRef<PortalError | null>(null)

  const readiness = createQuery(async (signal): Promise<Readiness> => {
    const given = await portal.placements.permissions(signal)
    const [missing, optional] = [missingPermissions(given), givenOptional(given)]
    if (missing.length > 0) return { missing, optional, hasCallLists: true, bound: [] }
    const [hasCallLists, bound] = await Promise.all([findCallLists(), portal.placements.bound(signal)])
    ticked.value = new Set(portal.installMode
      ? PLACEMENTS.map(({ code }) => code)
      : PLACEMENTS.map(({ code }) => code).filter(code => bound.some(binding => binding.code === code)))
    return { missing, optional, hasCallLists, bound }
  })

  /** The feature is there when its method is; its other refusals are errors like any other. */
  async function findCallLists(): Promise<boolean> {
    try {
      await portal.callLists.newest()
      return true
    } catch (error) {
      if (isPortalError(error, 'method-missing')) return false
      throw error
    }
  }

  const obstacle = computed((): Obstacle | null => {
    if (!portal.isAdmin) return 'not-admin'
    if (!readiness.data.value) return null
    if (readiness.data.value.missing.length > 0) return 'permissions'
    return readiness.data.value.hasCallLists ? null : 'no-call-lists'
  })

  async function put(codes: readonly PlacementCode[], titles: PlacementTitles, handler: string): Promise<void> {
    const places = PLACEMENTS.filter(({ code }) => codes.includes(code))
    const outcomes = await portal.placements.bind(places.map(({ code, title }) => ({ code, handler, titles: titles[title] })))
    places.forEach(({ code }, index) => note(code, outcomes[index]))
  }

  async function takeOut(codes: readonly string[]): Promise<void> {
    const outcomes = await portal.placements.unbind(codes)
    codes.forEach((code, index) => {
      // A placement that only an older version knew may be one the portal has given up since.
      if (PLACEMENTS.some(place => place.code === code)) note(code, outcomes[index])
    })
  }

  function note(code: string, outcome: { ok: true } | { ok: false; error: PortalError } | undefined): void {
    if (outcome?.ok) failures.delete(code)
    else failures.set(code, outcome?.error ?? new PortalError('unexpected-answer', 'The portal left this placement out'))
  }

  /** What the portal says afterwards counts, not what it answered to each step. */
  async function compare(handler: string): Promise<void> {
    const bound = await portal.placements.bound()
    readiness.setData(before => ({ ...before, bound }))
    for (const { code } of PLACEMENTS) {
      const there = bound.filter(binding => binding.code === code)
      const asWanted = ticked.value.has(code) ? there.length === 1 : there.length === 0
      // A portal may write an address in its own way; only where a step failed does it tell old from new.
      const isNew = there.every(binding => binding.handler === handler)
      if (asWanted && isNew) failures.delete(code)
      else if (!asWanted && !failures.has(code)) {
        failures.set(code, new PortalError('unexpected-answer', `${code} is not as it was set`))
      }
    }
  }

  async function change(codes: ReadonlySet<string> | null, titles: PlacementTitles, handler: string): Promise<void> {
    if (applying.value) return
    applying.value = true
    applied.value = false
    const known = readiness.data.value?.bound.map(binding => binding.code) ?? []
    const meant = (code: string): boolean => codes === null || codes.has(code)
    try {
      await put([...ticked.value].filter(meant), titles, handler)
      const going = [...new Set(known)].filter(code => !ticked.value.has(code as PlacementCode))
      if (going.length > 0) await takeOut(going.filter(meant))
      await compare(handler)
    } catch (error) {
      // Reading afterwards failed: how it stands is not known.
      for (const code of ticked.value) if (!failures.has(code)) failures.set(code, asPortalError(error))
    } finally {
      applying.value = false
      applied.value = failures.size === 0
    }
  }

  return {
    ticked,
    failures,
    applying,
    applied,
    finished,
    finishError,
    obstacle,
    /** The portal waits for the installation to be finished. */
    installMode: portal.installMode,
    missing: computed(() => readiness.data.value?.missing ?? []),
    /** The optional permissions that were given. */
    optional: computed(() => readiness.data.value?.optional ?? new Set<OptionalPermission>()),
    ready: computed(() => readiness.data.value !== null && obstacle.value === null),
    checking: readiness.isPending,
    error: readiness.error,
    /** The codes of the placements the app is bound to now, as the portal said last. */
    boundCodes: computed((): ReadonlySet<string> => new Set(readiness.data.value?.bound.map(binding => binding.code))),

    /** Checks whether everything is there. Of users without administrator rights nothing is asked. */
    async check(): Promise<void> {
      if (portal.isAdmin) await readiness.refetch()
    },
    tick(code: PlacementCode, on: boolean): void {
      const next = new Set(ticked.value)
      if (on) next.add(code)
      else next.delete(code)
      ticked.value = next
      applied.value = false
    },
    /**
     * Binds the ticked placements and unbinds all others, also those only an older
     * version knew. Never rejects: `failures` says what went wrong, by placement.
     * @param handler absolute address of the app's page.
     */
    apply: (titles: PlacementTitles, handler: string) => {
      failures.clear()
      return change(null, titles, handler)
    },
    /** Tries again what failed or was ticked otherwise since, and only that. */
    retry: (titles: PlacementTitles, handler: string) => {
      const bound = new Set(readiness.data.value?.bound.map(binding => binding.code))
      const changed = PLACEMENTS.map(({ code }) => code).filter(code => ticked.value.has(code) !== bound.has(code))
      return change(new Set([...failures.keys(), ...changed]), titles, handler)
    },
    /** Ends the installation: the portal opens the app then. Once, and only while installing (protocol note 53). */
    async finish(): Promise<void> {
      if (!portal.installMode || finished.value) return
      finished.value = true
      finishError.value = null
      try {
        // Is not answered when it succeeds: the portal loads its page again.
        await portal.installFinish()
      } catch (error) {
        finished.value = false
        finishError.value = asPortalError(error)
      }
    }
  }
})
