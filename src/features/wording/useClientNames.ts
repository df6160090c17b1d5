import type { ClientType } from '../../domain/entityType'
import { useClients } from '../../stores/clients'
import { useText } from '../../ui/useText'

/** What a client is called: by name, by number where there is no name, or as not available. */
export function useClientNames() {
  const t = useText()
  const clients = useClients()

  /** @returns empty while the client has not been read. */
  function nameOf(type: ClientType, id: number): string {
    const client = clients.of(type, id)
    if (client === undefined) return ''
    if (client === 'missing') return t(`client.gone.${type}`, { id: String(id) })
    return client.name || t(`client.unnamed.${type}`, { id: String(id) })
  }

  /**
   * The names of some clients, as many as fit a sentence, and that there are more.
   * @param most how many are named.
   */
  function someNames(type: ClientType, ids: readonly number[], most = 5): string {
    const names = ids.slice(0, most).map(id => nameOf(type, id) || t(`client.unnamed.${type}`, { id: String(id) }))
    return ids.length > most ? `${names.join(', ')}, …` : names.join(', ')
  }

  return { nameOf, someNames }
}
