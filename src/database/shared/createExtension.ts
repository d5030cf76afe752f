import type { EngineExtension } from '../engineExtension.js'
import type { DatabaseSchema } from '../migrations/databaseSchema.js'
import { deadlineIn } from './deadline.js'
import { defaultWaitMs, type Engine } from './engine.js'
import { onCommitted } from './onCommitted.js'
import { createPatches, type RowPatch } from './patch.js'
import { proveTransactions } from './proveTransactions.js'
import { repeat } from './repeat.js'
import { runAct } from './runAct.js'
import type { WordIndex } from '../../domain/search/wordIndex.js'

type EngineParts = {
  name: EngineExtension['name']
  patchRow: (patch: RowPatch) => Promise<boolean>
  schema: DatabaseSchema | null
  words: WordIndex
  /** What to change where the database has no transactions. */
  advice: string
}

/** The extension of an engine, put together from its few own parts. */
export function createExtension(engine: Engine, parts: EngineParts): EngineExtension {
  return {
    name: parts.name,
    schema: parts.schema,
    words: parts.words,
    inTransaction: (payload, options, work) => runAct(engine, payload, options, work),
    lockForSave: async (req, key, { isOnlyFirst = false } = {}) => {
      const transaction = engine.transactions.byId.get(String(await req.transactionID))
      if (!transaction) return
      const isFirst = !transaction.isOwnedByAct && transaction.keys.size === 0
      if (isFirst || !isOnlyFirst) await engine.lock(transaction, key, deadlineIn(defaultWaitMs))
    },
    repeat: (work) => repeat(engine, defaultWaitMs, work),
    trouble: engine.health.trouble,
    onCommitted: (req, callback) => onCommitted(engine, req, callback),
    ...createPatches(engine, parts.patchRow),
    proveTransactions: (payload) => proveTransactions(payload, parts.advice),
  }
}
