import { supplierCategory } from './catalogue'
import { noDetails } from './noDetails'
import { baseDay } from './people'
import type { MultiField, World } from './types'

const createdTime = new Date(baseDay.getTime() - 40 * 86_400_000)

/**
 * Suppliers, and a company of the portal's own: they are contacts and companies, too, and join every list unless one
 * asks for `categoryId: 0` and `isMyCompany: 'N'` (protocol note 113).
 */
export function addOtherCategories(world: World): void {
  const count = world.sizes.otherCategories ?? 0
  if (count === 0) return
  const lastContact = Math.max(0, ...world.contacts.keys())
  const lastCompany = Math.max(0, ...world.companies.keys())
  for (let number = 1; number <= count; number++) {
    const contactId = lastContact + number
    world.contacts.set(contactId, {
      ...base(contactId, supplierCategory.contact), kind: 'contact', name: 'Supplier', secondName: '',
      lastName: `Contact ${number}`, post: '', companyId: lastCompany + number
    })
    const companyId = lastCompany + number
    world.companies.set(companyId, {
      ...base(companyId, supplierCategory.company), kind: 'company', title: `Supplier ${number}`
    })
  }
  const ownId = lastCompany + count + 1
  const own = base(ownId, 0)
  world.companies.set(ownId, {
    ...own, kind: 'company', title: 'Nordwind', details: { ...own.details, isMyCompany: true }
  })
}

function base(id: number, categoryId: number) {
  const phone: MultiField = { id: 2_000_000 + id, typeId: 'PHONE', valueType: 'WORK', value: `+49 40 5550${100 + id % 900}` }
  return {
    id, assignedById: 1, fm: [phone], createdTime, updatedTime: createdTime, deleted: false,
    details: { ...noDetails(createdTime), categoryId }
  }
}
