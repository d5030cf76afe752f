import { setImmediate } from 'node:timers/promises'

/**
 * Lets requests that wait have their turn. To await the database is not enough: SQLite answers at
 * once, so that a long walk would keep the whole process to itself.
 */
export const letOthersRun = (): Promise<void> => setImmediate()
