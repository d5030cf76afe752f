import type { Payload, PayloadRequest } from 'payload'
import type { Role } from '../../domain/policy/roles.js'
import type { ReleaseState } from '../../domain/release/releaseState.js'
import type { ResolvedRules } from '../collectionRules.js'
import { readCurrentText, type CurrentText } from '../runtime/currentText.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import { documentKey, releasesSlug, subjectOf, type Subject } from '../runtime/subject.js'
import { readReleaseState } from '../store/heads.js'
import { readReleaseRow, type ReleaseRow } from './releaseRow.js'

/** A release as one reads it inside a transaction. */
export type CurrentRelease = {
  readonly key: string
  readonly id: string
  readonly row: ReleaseRow
  readonly state: ReleaseState
}

/** A text of a release, with everything that lies there now. */
export type MemberText = {
  readonly subject: Subject & { readonly kind: 'collection' }
  readonly text: CurrentText
  readonly rules: ResolvedRules
}

/** The key of a release by its id. */
export const releaseKey = (id: string): string =>
  documentKey({ kind: 'collection', slug: releasesSlug, id })

/** Null where there is no such release. */
export const readRelease = async (
  req: PayloadRequest,
  id: string,
): Promise<CurrentRelease | null> => {
  const row = await readReleaseRow(req, id)
  const key = releaseKey(id)
  return row === null ? null : { key, id, row, state: await readReleaseState(req, key) }
}

/** The texts a release is about: those it holds; before it was handed in, those that are listed. */
export const documentsOf = ({ row, state }: CurrentRelease): readonly string[] =>
  state.members.length > 0 ? state.members.map(({ document }) => document) : row.members

/** The texts behind some keys; what is not there or not governed is left out. */
export const readMembers = async (
  req: PayloadRequest,
  documents: readonly string[],
): Promise<MemberText[]> => {
  const members: MemberText[] = []
  for (const document of documents) {
    const subject = subjectOf(document)
    const rules = rulesOf(req.payload, subject)
    if (subject.kind === 'global' || rules === null) continue
    const text = await readCurrentText(req, subject)
    if (text !== null) members.push({ subject, text, rules })
  }
  return members
}

/** Who may put releases together: whoever drafts texts of any collection. */
export const releaseAuthors = (payload: Payload): readonly Role[] => [
  ...new Set(
    Object.values(runtimeOf(payload).options.collections).flatMap(({ authors }) => authors),
  ),
]
