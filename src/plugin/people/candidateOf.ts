import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Candidate } from '../../domain/courtesy/courtesyRequest.js'
import { isRole, type Actor } from '../../domain/policy/roles.js'
import { personFacts } from '../acts/personFacts.js'
import type { CurrentText } from '../runtime/currentText.js'
import { runtimeOf } from '../runtime/runtime.js'
import { storedId } from '../runtime/subject.js'
import { digestOf } from './personOf.js'

type Account = { id: string | number; name?: unknown; roles?: unknown }

/** Somebody who acts, with what has to be known of them to tell what they could do to a text. */
const withFacts = async (
  req: PayloadRequest,
  actor: Actor,
  text: CurrentText,
  name = '',
): Promise<Candidate> => ({ ...actor, name, ...(await personFacts(req, actor, text)) })

/** The same of somebody named by account id; null where there is no such account. */
export const candidateOf = async (
  req: PayloadRequest,
  userId: string,
  text: CurrentText,
): Promise<Candidate | null> => {
  const account = await req.payload.db.findOne<Account>({
    collection: runtimeOf(req.payload).options.users as CollectionSlug,
    req,
    where: { id: { equals: storedId(req.payload, userId) } },
  })
  if (account === null || account === undefined) return null
  const roles = (Array.isArray(account.roles) ? account.roles : []).filter(isRole)
  const name = typeof account.name === 'string' ? account.name : userId
  return withFacts(req, { digest: await digestOf(req, account), roles }, text, name)
}
