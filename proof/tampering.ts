import type { Checkpoint } from '../src/domain/ledger/checkpoint.js'
import type { Difference } from '../src/plugin/verify/difference.js'
import { takeCheckpoint } from '../src/plugin/verify/takeCheckpoint.js'
import { verify } from '../src/plugin/verify/verify.js'
import type { Product } from '../tests/support/product.js'
import { rawDatabase, type RawDatabase } from '../tests/support/rawRows.js'
import { accountCases } from './tampering/accountCases.js'
import type { Case } from './tampering/case.js'
import { createChance, type Chance } from './tampering/chance.js'
import { fileCases } from './tampering/fileCases.js'
import { machineryCases } from './tampering/machineryCases.js'
import { readRawRecord, type RawRecord } from './tampering/record.js'
import { rewriteCases } from './tampering/rewriteCases.js'
import { remember } from './tampering/restore.js'
import { textCases } from './tampering/textCases.js'

export { tellStory } from './tampering/story.js'

/** One thing done at the database, and what `verify` said of it. */
export type TamperingResult = Pick<Case, 'collection' | 'eventType' | 'manipulation' | 'row'> & {
  /** Its number among all cases of this story and seed. */
  readonly number: number
  /** What was done, in words. */
  readonly done: string
  /** `verify` names the collection; or, where everything was rewritten, does against a checkpoint. */
  readonly isFound: boolean
  /** Nothing in the database contradicts anything else: `verify` alone has nothing to say. */
  readonly isConsistent: boolean
  readonly said: readonly Difference[]
}

export type TamperingOptions = {
  /** Rows sampled for each collection, event type and manipulation. */
  readonly rowsEach: number
  readonly seed: number
  /**
   * Whether a case is tried, by its number among all of this seed; `isFirst`: of its manipulation of
   * its collection. Default: all are.
   */
  readonly takes?: (number: number, isFirst: boolean) => boolean
  readonly onCase?: (result: TamperingResult) => void
}

const ask = async (
  { payload }: Product,
  { collection, needsCheckpoint }: Case,
  against: Checkpoint,
): Promise<Pick<TamperingResult, 'isFound' | 'isConsistent' | 'said'>> => {
  const alone = await verify(payload)
  const isConsistent = alone.differences.length === 0
  const { differences: said } = needsCheckpoint ? await verify(payload, { against }) : alone
  return { said, isConsistent, isFound: said.some(({ where }) => where === collection) }
}

/** Collections and globals of which the story has texts. */
const texts = ['topics', 'media', 'site-settings']

async function* casesOf(
  { payload, dataDir }: Product,
  database: RawDatabase,
  record: RawRecord,
  rowsEach: number,
  chance: Chance,
): AsyncGenerator<Case> {
  yield* machineryCases(database, record, rowsEach, chance)
  yield* textCases(payload, database, record.events, texts, rowsEach * 10, chance)
  yield* accountCases(database, rowsEach, chance)
  yield* fileCases(dataDir, rowsEach, chance)
  yield* rewriteCases(payload, database, record, rowsEach, chance)
}

/**
 * Tampers with a record nobody touched, one row at a time, straight in the database, asks `verify`
 * what it says, and puts the row back. Cases that a constraint of the database refuses, or that
 * would change nothing, are passed over.
 */
export async function* tampering(
  product: Product,
  { rowsEach, seed, takes = () => true, onCase }: TamperingOptions,
): AsyncGenerator<TamperingResult> {
  const database = rawDatabase(product.payload)
  const taken = await takeCheckpoint(product.payload, 'proof')
  if (!taken.isTaken) throw new Error('The record does not hold before anybody tampered with it.')
  const record = await readRawRecord(database)
  const chance = createChance(seed)
  const kinds = new Set<string>()
  let number = -1
  for await (const one of casesOf(product, database, record, rowsEach, chance)) {
    number += 1
    const kind = `${one.collection} ${one.manipulation}`
    const isFirst = !kinds.has(kind)
    kinds.add(kind)
    if (!takes(number, isFirst)) continue
    const putBack = await remember(one.tables)
    const done = await one.act()
    if (done !== null) {
      const { collection, eventType, manipulation, row } = one
      const asked = await ask(product, one, taken.checkpoint)
      const result = { number, collection, eventType, manipulation, row, done, ...asked }
      onCase?.(result)
      yield result
    }
    await putBack()
    await one.undo?.()
  }
}
