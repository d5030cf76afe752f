import { debtParameters, listDebts } from './listDebts.js'
import { countQueue, listQueue, queueParameters } from './listQueue.js'

/** What waits for somebody. */
export const queue = { parameters: queueParameters, list: listQueue }
/** What is public without approval. */
export const debts = { parameters: debtParameters, list: listDebts }

export { countQueue }
export { askList, type Page } from './askList.js'
export type { DebtItem } from './listDebts.js'
export type { QueueItem } from './listQueue.js'
