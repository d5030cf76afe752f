import type { PayloadRequest } from 'payload'
import type { Actor } from '../../domain/policy/roles.js'
import { documentKey, type Subject } from '../runtime/subject.js'

/** What the gate found out at the start of a save and its later hooks need. */
export type SaveContext = {
  readonly key: string | null
  readonly actor: Actor | null
  /** Others whose words come in: those of a restored version or of a duplicated text. */
  readonly brought: readonly string[]
  readonly bringsUnknownAuthor: boolean
  /** The one save that may carry another status in its data: a restore as draft. */
  readonly isRestore: boolean
  /** A copy gets an address of its own. */
  readonly isDuplicate: boolean
  /** The save that the request itself asked for: its answer is tagged. */
  readonly isOutermost: boolean
  /** Whoever gave a tag with the text gets the new one with it. */
  readonly hasTag: boolean
}

/** Where in its request a save stands. */
export type Place = {
  /** The save that the request itself asked for, and not one that a hook makes within it. */
  readonly isOutermost: boolean
  /** No other save of this document came before it in the same transaction. */
  readonly isFirst: boolean
}

/** Module-private, so that no client and no other plugin can pose as the gate. */
const saveKey = Symbol('communique.save')
const enteredKey = Symbol('communique.entered')

type Holder = {
  [saveKey]?: Map<string, SaveContext>
  /** By transaction: one GraphQL request may hold several, one after another. */
  [enteredKey]?: Map<string, Set<string>>
}

const mapOf = (req: PayloadRequest): Map<string, SaveContext> => {
  // On the request itself: a nested Local API call empties a context that has only symbols.
  const holder = req as PayloadRequest & Holder
  holder[saveKey] ??= new Map()
  return holder[saveKey]
}

/** The name of a save within its request: nested saves of other documents stay apart. */
export const saveName = (subject: Subject | { kind: 'new'; slug: string }): string =>
  subject.kind === 'new' ? `${subject.slug}/new` : documentKey(subject)

/** Notes that a save has come to the gate, and says where it stands. */
export const enterSave = async (req: PayloadRequest, name: string): Promise<Place> => {
  const holder = req as PayloadRequest & Holder
  holder[enteredKey] ??= new Map()
  const transaction = String(await req.transactionID)
  const entered = holder[enteredKey].get(transaction) ?? new Set()
  holder[enteredKey].set(transaction, entered)
  const place = { isOutermost: entered.size === 0, isFirst: !entered.has(name) }
  entered.add(name)
  return place
}

/** Remembers a save that the gate let through. */
export const openSave = (req: PayloadRequest, name: string, save: SaveContext): void => {
  mapOf(req).set(name, save)
}

/** The save under way; null if the gate let none through. */
export const currentSave = (req: PayloadRequest, name: string): SaveContext | null =>
  mapOf(req).get(name) ?? null
