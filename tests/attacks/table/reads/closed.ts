import type { Who } from '../attack.js'
import { by, type Row } from '../build.js'
import { forbidden } from '../outcomes.js'

/**
 * What the house alone may read: the same request by somebody signed out, without a role, and, to
 * show that there was something to read, by a press officer, who must find the canary `shows`.
 */
export const closed = (
  row: Row,
  shows?: string,
  refused: { out?: Row['comesBack']; guest?: Row['comesBack'] } = {},
): Row[] =>
  by(row, {
    'signed out': refused.out ?? forbidden,
    'an account without a role': refused.guest ?? forbidden,
    ...(shows === undefined ? {} : { ['a press officer' satisfies Who]: { shows } }),
  })
