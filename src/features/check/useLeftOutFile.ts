import { ref, type Ref } from 'vue'
import { download } from '../../files/download'
import { writeTable, type FileFormat } from '../../files/writeTable'
import type { LeftOut } from '../../stores/leftOutRecords'
import { useLanguage } from '../../ui/useLanguage'
import { useText } from '../../ui/useText'

/** Downloads who was left out of a list: why, by whom and when, in the language of the app. */
export function useLeftOutFile(): {
  save: (record: readonly LeftOut[], listName: string, format: FileFormat) => Promise<void>
  failed: Readonly<Ref<boolean>>
} {
  const t = useText()
  const { tag } = useLanguage()
  const failed = ref(false)

  return {
    failed,
    async save(record, listName, format) {
      failed.value = false
      const columns = [
        { title: t('check.column.name'), width: 30 },
        { title: 'ID', width: 10 },
        { title: t('check.column.phone') },
        { title: t('check.column.why'), width: 40 },
        { title: t('check.column.details'), width: 60 },
        { title: t('check.column.by'), width: 24 },
        { title: t('check.column.at') }
      ]
      const rows = record.map(({ clientId, name, phone, reasons, byId, byName, at }) => [
        name, clientId, phone,
        reasons.map(({ kind }) => t(`check.reason.${kind}`)).join('; '),
        reasons.map(({ details }) => details).filter(Boolean).join('; '),
        byName || (byId > 0 ? `#${byId}` : ''), new Date(at)
      ])
      try {
        download(await writeTable({ name: `${t('check.fileName')} ${listName}`, columns, rows }, format, tag))
      } catch {
        failed.value = true
      }
    }
  }
}
