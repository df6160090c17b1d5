import { describeCells } from './cells'
import { offerActions } from './offers'

// In a file of their own, so that they run beside the others.
describeCells(offerActions)
