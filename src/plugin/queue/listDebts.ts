import type { PayloadRequest } from 'payload'
import type { LocalizedText } from '../../domain/languages/languages.js'
import type { PersonState } from '../../domain/ledger/personState.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { machinery } from '../collections/machinery.js'
import { accountsWith } from '../people/accountsOf.js'
import { namesOf, type Person } from '../people/namesOf.js'
import type { PersonRow } from '../people/personOf.js'
import { runtimeOf } from '../runtime/runtime.js'
import { subjectOf } from '../runtime/subject.js'
import { titlesOf } from '../schedule/titlesOf.js'
import { findRows } from '../store/rows.js'
import type { Asked, Page } from './askList.js'
import { whereOverdue } from './listQueue.js'
import { pageOfHeads, type Found } from './pageOfHeads.js'
import { cursor, flag, oneOf, pageSize } from './readParameters.js'

/** A text that is public without approval, as the APIs show it. */
export type DebtItem = {
  collection: string
  /** Null for a global. */
  id: string | null
  title: LocalizedText | null
  public: string
  /** One for each time it was forced; one review settles them all. */
  debts: {
    by: Person
    reason: LocalizedText | null
    openedAt: string
    dueAt: string
    isOverdue: boolean
  }[]
  /** The earliest of them. */
  dueAt: string
  isOverdue: boolean
  /** Approvers who neither contributed nor forced, nor are tied to whoever did. */
  maySettle: Person[]
}

export const debtParameters = (collections: readonly string[]) => ({
  overdue: flag,
  collection: oneOf(...collections),
  limit: pageSize,
  cursor,
})

type Approver = Person & { readonly digest: string | null; readonly ties: readonly string[] }

/** Everybody who wears the hat, and to whom the accounts of the people concerned are tied. */
const approversBeside = async (
  req: PayloadRequest,
  concerned: readonly string[],
): Promise<{ approvers: Approver[]; tiesOf: (digest: string) => readonly string[] }> => {
  const accounts = await accountsWith(req, 'approver')
  const rows = await findRows<PersonRow>(req, machinery.people, {
    userId: { in: accounts.map(({ id }) => id) },
  })
  const digests = [...new Set([...concerned, ...rows.map(({ digest }) => digest)])]
  const heads = await findRows<{ key: string; state?: string | null }>(req, machinery.heads, {
    key: { in: digests.map((digest) => `people/${digest}`) },
  })
  const ties = new Map(
    heads.map(({ key, state }) => [
      key.slice('people/'.length),
      state ? (JSON.parse(state) as PersonState).ties : [],
    ]),
  )
  const tiesOf = (digest: string): readonly string[] => ties.get(digest) ?? []
  const approvers = accounts.map(({ id, name }) => {
    const row = rows.find(({ userId }) => userId === id)
    // Whoever never acted stands in no record: neither by a deed nor by a tie.
    const digest = row?.digest ?? null
    return {
      id,
      name,
      digest,
      ties: digest === null ? [] : tiesOf(digest),
    }
  })
  return { approvers, tiesOf }
}

const peopleBehind = ({ debts }: DocumentState): string[] => [
  ...new Set(debts.flatMap((debt) => [debt.by, ...debt.contributors])),
]

/** Texts whose review is owed, those due first first, with who may settle each. */
export const listDebts = async (
  req: PayloadRequest,
  asked: Asked<ReturnType<typeof debtParameters>>,
): Promise<Page<DebtItem>> => {
  const now = runtimeOf(req.payload).now()
  const { found, next } = await pageOfHeads(req, 'owed', {
    where: whereOverdue('owed', asked.overdue, now),
    limit: asked.limit ?? pageSize.usual,
    cursor: asked.cursor,
    collection: asked.collection,
  })
  const behind = found.flatMap(({ state }) => peopleBehind(state))
  const nameOf = await namesOf(req, behind)
  const { approvers, tiesOf } = await approversBeside(req, behind)

  const maySettle = (state: DocumentState): Person[] => {
    if (state.hasUnknownAuthor) return []
    const people = peopleBehind(state)
    return approvers
      .filter(
        ({ digest, ties }) =>
          digest === null ||
          (!people.includes(digest) &&
            !people.some((person) => ties.includes(person) || tiesOf(person).includes(digest))),
      )
      .map(({ id, name }) => ({ id, name }))
  }
  const titles = await titlesOf(
    req,
    found.map(({ document }) => subjectOf(document)),
  )
  const itemOf = ({ document, state }: Found): DebtItem => {
    const subject = subjectOf(document)
    const debts = state.debts.map(({ by, dueAt, openedAt, reason }) => ({
      by: nameOf(by),
      reason,
      openedAt,
      dueAt,
      isOverdue: dueAt <= now,
    }))
    const [dueAt = ''] = debts.map((debt) => debt.dueAt).sort()
    return {
      collection: subject.slug,
      id: subject.kind === 'global' ? null : subject.id,
      title: titles.get(document) ?? null,
      public: state.public.state,
      debts,
      dueAt,
      isOverdue: dueAt <= now,
      maySettle: maySettle(state),
    }
  }
  return { data: found.map(itemOf), page: { next } }
}
