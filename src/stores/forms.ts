import { defineStore } from 'pinia'
import { computed, reactive } from 'vue'
import { formsToChooseFrom } from '../domain/form'
import { usePortal } from './portal'
import { createQuery } from './query'

/** CRM forms: those the portal tells, and the numbers its lists use. */
export const useForms = defineStore('forms', () => {
  const portal = usePortal()
  const query = createQuery(async signal => ({ listed: await portal.forms.list(signal) }))
  const used = reactive(new Set<number>())

  const choices = computed(() => formsToChooseFrom(query.data.value?.listed ?? null, used))
  const names = computed(() => new Map(choices.value.map(form => [form.id, form.name])))

  return {
    choices,
    /** False where the portal does not tell its forms: a number has to be typed. */
    told: computed(() => query.data.value?.listed !== null),
    error: query.error,
    load: query.load,
    /** The form's name; empty when only its number is known. */
    nameOf: (formId: number) => names.value.get(formId) ?? '',
    /** Remembers a number that a list uses. */
    noteUsed(formIds: Iterable<number>) {
      for (const formId of formIds) used.add(formId)
    }
  }
})
