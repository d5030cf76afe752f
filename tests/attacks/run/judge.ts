import { isDeepStrictEqual } from 'node:util'
import type { Attack } from '../table/attack.js'
import { fill } from './fill.js'
import { leaksIn } from './leaks.js'
import { canary } from './canary.js'
import type { Scene } from './openScene.js'
import { namesFor, send } from './send.js'

const has = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase())

const kept = (text: string): string => (text.length > 600 ? `${text.slice(0, 600)}…` : text)

/** Whether a name was put into what every object of this process has. */
const isPolluted = (): boolean =>
  Object.keys(Object.prototype).length > 0 || 'polluted' in Object.prototype

/** What came of one row: what is not as the table says, and all that a failure has to show. */
export type Outcome = { readonly faults: string[]; readonly row: object }

/** Sends one row, and judges what came back and what could be read in it. */
export const judge = async (scene: Scene, row: Attack): Promise<Outcome> => {
  const { engine } = scene
  const expected = row.except?.engine === engine ? row.except.comesBack : row.comesBack
  const { all, last } = await send(scene, row)
  if (row.as === 'somebody who leaves') await scene.renew(row.as)
  const says = fill(row.says ?? '', namesFor(scene, row.as, undefined))
  const answers = new Set(all.map(({ text, verdict }) => JSON.stringify([verdict, text])))
  const faults = [
    ...(isDeepStrictEqual(last.verdict, expected) ? [] : ['another answer']),
    ...leaksIn(scene, row.as, all),
    ...(row.shows === undefined || has(last.text, `${canary}-${row.shows}`)
      ? []
      : [`no canary ${row.shows}, which this person may read`]),
    ...(row.hides !== undefined && has(last.text, `${canary}-${row.hides}`)
      ? [`the canary ${row.hides}`]
      : []),
    ...(last.text.includes(says) ? [] : [`it does not say ${says}`]),
    ...(row.isAlike && answers.size !== 1 ? ['answers that differ'] : []),
    ...(isPolluted() ? ['every object has another property now'] : []),
  ]
  const { alike, as, path, sent, title } = row
  const replies = (row.isAlike ? all : [last]).map(({ text, verdict }) => ({
    ...verdict,
    text: kept(text),
  }))
  return {
    faults,
    row: { path, title, name: alike?.name, as, sent, expected, cameBack: replies },
  }
}
