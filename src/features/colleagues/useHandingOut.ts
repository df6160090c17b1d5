import type { ClientType } from '../../domain/entityType'
import { useHandOut, type Given, type HandOut } from '../../stores/handOut'
import { useText } from '../../ui/useText'

/** A list that is there, for a colleague. */
export interface Gift {
  readonly listId: number
  /** Whom it is for; `null` when it stays mine. */
  readonly userId: number | null
  /** The name it is to have; empty for the one it has. */
  readonly name: string
  /** How many participants it has. */
  readonly n: number
  readonly type: ClientType
}

/** Hands lists to colleagues, as an administrator, and tells them in words. Shows texts of the section `colleagues`. */
export function useHandingOut(): {
  giveAll(gifts: readonly Gift[]): Promise<Given[]>
  give(gift: Gift): Promise<Pick<Given, 'assigned' | 'dismissed' | 'refusal' | 'told'>>
} {
  const t = useText()
  const handOut = useHandOut()

  const asHandOut = ({ listId, userId, name, n, type }: Gift): HandOut => ({
    listId, userId, name,
    message: link => t('colleagues.given', { list: link, participants: `${t(`lists.type.${type}`)}: ${n}` })
  })
  const giveAll = (gifts: readonly Gift[]) => handOut.giveAll(gifts.map(asHandOut))

  return {
    /** Never rejects; one answer a gift, in order. */
    giveAll,
    async give(gift) {
      const [given] = await giveAll([gift])
      if (!given) throw new Error('A gift has one answer')
      return given
    }
  }
}
