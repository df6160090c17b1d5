import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { onScopeDispose, ref, shallowRef } from 'vue'
import { useLanguage } from '../../ui/useLanguage'
import { useText } from '../../ui/useText'
import { isPortalError, type PortalError } from '../../bitrix24/portalError'
import { download } from '../../files/download'
import { writeBook, writeTable, type FileFormat, type WrittenFile } from '../../files/writeTable'
import type { Exported, ExportedBook, ExportWork, MakeExport } from './exported'

/** What takes no longer than this is done without a dialogue. */
const AT_ONCE_MS = 300
/** Long enough to read what was exported. */
const TOAST_MS = 10_000

/** Makes a file of what is shown, and says how far that is, what came of it, and why nothing did. */
export function useExport() {
  const t = useText()
  const toast = useToast()
  const { tag } = useLanguage()
  const open = ref(false)
  /** How much of what is missing was read; `null` once the file is being written. */
  const read = shallowRef<{ readonly read: number; readonly total: number } | null>(null)
  const isPending = ref(false)
  const error = shallowRef<PortalError | null>(null)
  /** What writes the file failed, or did not load. */
  const notWritten = ref(false)
  let running = new AbortController()
  let again = (): Promise<void> => Promise.resolve()

  async function run<What extends Pick<Exported, 'notes'>>(
    make: MakeExport<What>,
    write: (what: What, signal: AbortSignal) => Promise<WrittenFile>,
    rowsOf: (what: What) => number
  ): Promise<void> {
    again = () => run(make, write, rowsOf)
    running.abort()
    const { signal } = running = new AbortController()
    error.value = null
    notWritten.value = false
    read.value = { read: 0, total: 0 }
    isPending.value = true
    const slow = setTimeout(() => { open.value = true }, AT_ONCE_MS)
    try {
      const work: ExportWork = { signal, progress: (done, total) => { read.value = { read: done, total } } }
      const what = await make(work)
      signal.throwIfAborted()
      read.value = null
      const file = await write(what, signal)
      signal.throwIfAborted()
      download(file)
      open.value = false
      toast.add({
        title: t('export.saved', { name: file.name }),
        description: [t('export.rows', { n: rowsOf(what) }), ...what.notes].join(' '),
        color: 'air-primary-success',
        duration: TOAST_MS
      })
    } catch (failure) {
      // Stopped by the user, or by an export that was asked for after it.
      if (signal.aborted) return
      if (isPortalError(failure)) error.value = failure
      else notWritten.value = true
      open.value = true
    } finally {
      clearTimeout(slow)
      if (!signal.aborted) isPending.value = false
    }
  }

  onScopeDispose(() => running.abort())

  return {
    open,
    read,
    isPending,
    error,
    notWritten,
    saveTable: (make: MakeExport, format: FileFormat): Promise<void> =>
      run(make, (table, signal) => writeTable(table, format, tag, signal), ({ rows }) => rows.length),
    saveBook: (make: MakeExport<ExportedBook>): Promise<void> =>
      run(make, writeBook, ({ sheets }) => sheets.reduce((sum, { rows }) => sum + rows.length, 0)),
    retry: () => again(),
    /** Stops; nothing is saved. */
    stop(): void {
      running.abort()
      isPending.value = false
      open.value = false
    }
  }
}
