import type { Absence, Attack } from './attack.js'
import { direct } from './direct.js'
import { limited } from './limited.js'
import { reads } from './reads/index.js'
import { writes } from './writes/index.js'

export { direct, limited, reads, writes }

/** Every way in that is tried, and every cell of the table that has none. */
export const table: readonly (Attack | Absence)[] = [...writes, ...direct, ...reads, ...limited]

/** Whether a cell of the table is a row: something that is sent. */
export const isAttack = (cell: Attack | Absence): cell is Attack => 'sent' in cell
