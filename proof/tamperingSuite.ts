import { verify } from '../src/plugin/verify/verify.js'
import { startProduct } from '../tests/support/product.js'
import type { Ground, OpenSuite, Suite } from './suite.js'
import { tampering, tellStory, type TamperingResult } from './tampering.js'

/** Rows sampled for each collection, event type and manipulation. */
const rows = 20

/** A round samples one row for each; it is run in so many parts, to be resumed between them. */
const parts = 20

const wordsOf = ({ collection, eventType, manipulation, done, said }: TamperingResult): string =>
  `${collection}, ${eventType}, ${manipulation}: ${done}; verify said ${JSON.stringify(said.slice(0, 3))}`

const open = async (engine: Ground): Promise<OpenSuite> => {
  const product = await startProduct(engine.url())
  await tellStory(product, 1)
  return {
    run: async (seed) => {
      const part = seed % parts
      const options = {
        rowsEach: 1,
        seed: Math.floor(seed / parts),
        takes: (number: number): boolean => number % parts === part,
      }
      let cases = 0
      const missed: string[] = []
      for await (const result of tampering(product, options)) {
        cases += 1
        const isRight = result.manipulation !== 'rewrite' || result.isConsistent
        if (!result.isFound || !isRight) missed.push(wordsOf(result))
      }
      if (missed.length > 0) throw new Error(missed.join('\n'))
      return { counts: { 'manipulations found': cases } }
    },
    close: async () => {
      const { differences } = await verify(product.payload)
      await product.stop()
      if (differences.length > 0)
        throw new Error(`verify, with every row back: ${JSON.stringify(differences.slice(0, 5))}`)
      return {}
    },
  }
}

/** Whatever somebody changes straight in the database, `verify` names it. */
export const tamperingSuite: Suite = {
  name: 'tampering',
  shows:
    'Each collection of the machinery by each type of event by each manipulation (change, delete, insert, swap, replay), every column, versions, live rows, roles of accounts and stored files, straight in the database: `verify` names it; and where everything was rewritten so that it fits, it does against a checkpoint.',
  units: `parts of rounds of one sampled row each, ${parts} parts a round`,
  full: { sqlite: rows * parts, mongodb: rows * parts, postgres: rows * parts },
  share: { sqlite: 1, mongodb: 1, postgres: 1 },
  open,
}
