import { ref, type Ref } from 'vue'
import { useLanguage } from '../../../ui/useLanguage'
import { useText } from '../../../ui/useText'
import { withReasons, type ContactColumn, type Rows } from '../../../domain/contactColumn'
import type { Matches } from '../../../domain/matching'
import { download } from '../../../files/download'
import { writeTable, type FileFormat } from '../../../files/writeTable'

/** Downloads the rows by which nobody was found, as they were, with the reason in a further column. */
export function useNotFoundFile(): {
  save: (rows: Rows, column: ContactColumn | null, notFound: Matches['notFound'], format: FileFormat) => Promise<void>
  failed: Readonly<Ref<boolean>>
} {
  const t = useText()
  const { tag } = useLanguage()
  const failed = ref(false)

  return {
    failed,
    async save(rows, column, notFound, format) {
      failed.value = false
      const [first = []] = rows
      const titles = column?.hasHeader ? first : [t('file.field')]
      const [columns = [], ...cells] = withReasons([
        { cells: titles, reason: t('file.reason') },
        ...notFound.map(({ line, reason }) => ({ cells: line.cells, reason: t(`file.reasons.${reason}`) }))
      ])
      try {
        download(await writeTable({ name: t('file.notFoundName'), columns: columns.map(title => ({ title })), rows: cells }, format, tag))
      } catch {
        failed.value = true
      }
    }
  }
}
