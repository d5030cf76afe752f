import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { sha256 } from '../../domain/fingerprint/hash.js'
import { scheduleOf } from '../../domain/release/decideDueRelease.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { pressLinkState } from '../../domain/workflow/pressLink.js'
import { machinery } from '../collections/machinery.js'
import { languagesOf } from '../publications/languagesOf.js'
import { publicContent } from '../publications/publicContent.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import { subjectOf } from '../runtime/subject.js'
import { readReleaseState, readState } from '../store/heads.js'
import { eventsSince } from '../store/ledger.js'
import { addRow } from '../store/rows.js'
import { readFieldList, readSnapshot } from '../store/snapshots.js'
import { readPressToken, type PressToken } from './pressToken.js'

/** One language of the text, relations and rich text marked as in a publication. */
export type PressText = { readonly locale: string; readonly content: Record<string, unknown> }

/** What somebody finds who opens a press link. */
export type OpenedPressLink =
  | {
      readonly kind: 'open'
      readonly document: string
      readonly type: string
      readonly documentId: string
      readonly fingerprint: string
      readonly texts: readonly PressText[]
      readonly recipient: string
      readonly expiresAt: string
      /** When the public will read it; null while nobody has said. */
      readonly embargo: { readonly until: string; readonly timeZone: string } | null
    }
  /** The text is public: where. */
  | {
      readonly kind: 'public'
      readonly type: string
      readonly slug: string | null
      readonly languages: readonly string[]
    }
  | { readonly kind: 'revoked' | 'expired' | 'over' }
  /** No link of ours. */
  | { readonly kind: 'unknown' }

/** When the text goes out: by its own plan, or by that of the release that holds it; null: nobody has said. */
const planFor = async (
  req: PayloadRequest,
  { pinnedBy, schedule }: DocumentState,
): Promise<{ readonly at: string; readonly timeZone: string } | null> =>
  pinnedBy === null ? schedule : scheduleOf(await readReleaseState(req, pinnedBy))

const look = async (req: PayloadRequest, token: PressToken): Promise<OpenedPressLink> => {
  const { document, link, secret } = token
  const subject = subjectOf(document)
  if (rulesOf(req.payload, subject) === null) return { kind: 'unknown' }
  const [made, ...since] = await eventsSince(req, document, link - 1)
  const isTheLink =
    made?.sequence === link &&
    made.type === 'press-link-made' &&
    made.details.secretHash === sha256(secret)
  if (!isTheLink) return { kind: 'unknown' }
  const state = await readState(req, document)
  const now = runtimeOf(req.payload).now()
  const kind = pressLinkState(state, made, since, now)
  if (kind === 'public') {
    const { languages, slug } = state.public
    return { kind, type: subject.slug, slug, languages }
  }
  if (kind !== 'open') return { kind }
  const { fingerprint } = made
  const form = fingerprint === null ? null : await readSnapshot(req, document, fingerprint)
  const fields = await readFieldList(req, made.schema)
  if (fingerprint === null || form === null || fields === null)
    throw new Error(`The snapshot of ${document} that a press link shows is not there.`)
  const { localization } = req.payload.config
  const all = localization === false ? ['en'] : localization.localeCodes
  const languages = languagesOf(fields, form, { all, isGlobal: false })
  await addRow(req, machinery.openings, { document, link, at: now })
  const plan = await planFor(req, state)
  return {
    kind,
    document,
    type: subject.slug,
    documentId: subject.kind === 'global' ? subject.slug : subject.id,
    fingerprint,
    texts: languages.map((locale) => ({ locale, content: publicContent(fields, form, locale) })),
    recipient: made.details.recipient ?? '',
    expiresAt: made.details.expiresAt ?? now,
    embargo: plan === null ? null : { until: plan.at, timeZone: plan.timeZone },
  }
}

/**
 * Opens a press link: gives the one approved text it was made for, and writes down that it was
 * opened, or says why there is nothing to read. One transaction under the document's lock, so that a
 * link which is revoked shows nothing to whoever opens it afterwards.
 * @param token what stands behind `/press/`
 */
export const openPressLink = async (payload: Payload, token: string): Promise<OpenedPressLink> => {
  const read = readPressToken(token, payload.secret)
  if (read === null) return { kind: 'unknown' }
  return engineOf(payload).inTransaction(
    payload,
    { keys: [read.document], makeReq: () => createLocalReq({}, payload) },
    (req) => look(req, read),
  )
}
