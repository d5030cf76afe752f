import type { Office } from '../../support/office.js'
import { makeRelease } from '../../support/releases.js'
import { verb, workflowOf } from '../../support/workflow.js'
import { canary } from './canary.js'

/** What whoever decides on a text has seen. */
const seen = async (office: Office, document: string) => {
  const { body } = await workflowOf(office, office.approver, document)
  return { expected: { sequence: body.sequence, fingerprint: body.fingerprint } }
}

const step = async (
  office: Office,
  as: string,
  document: string,
  name: string,
  input: object = {},
): Promise<void> => {
  const answer = await verb(office, as, document, name, { ...input })
  if (answer.status !== 200) throw new Error(`${name} ${document}: ${JSON.stringify(answer.body)}`)
}

/** Approves under a key that others will try to use again. */
const approveWithKey = async (office: Office, document: string): Promise<object> => {
  const { expected } = await seen(office, document)
  const answer = await office.send('POST', `/api/${document}/workflow/approve`, {
    as: office.approver,
    headers: { 'Idempotency-Key': 'used-by-the-approver' },
    body: { expected },
  })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return expected
}

/** Topics in every state a text can be in. */
export const everyState = async (
  office: Office,
): Promise<{ documents: Record<string, string>; expected: object }> => {
  const { approver, officer } = office
  const topic = (title: string, more: object = {}) => office.draft('topics', { title, ...more })
  const published = (title: string, more: object = {}) =>
    office.published('topics', { title, ...more })
  const because = { reason: 'A reason that the public may read.' }

  const text = await published('A public text', { summary: 'As approved' })
  const settled = {
    'settled.rest': await published('Settled rest'),
    'settled.graphql': await published('Settled graphql'),
    'settled.local': await published('Settled local'),
    'settled.copied': await published('Settled copied'),
  }
  const never = await topic('Never public')
  const named = await topic('Named by another')
  const withdrawn = await published('Withdrawn text')
  await step(office, approver, withdrawn, 'withdraw', because)
  const gone = await published(`${canary}-gone`, { slug: 'taken-down', summary: `${canary}-gone` })
  await step(office, approver, gone, 'unpublish', because)
  const owed = await topic('A forced text')
  await step(office, approver, owed, 'force-publish', {
    reason: `${canary}-reason, and long enough`,
  })
  const inReview = await published('In review again')
  await office.save(inReview, { summary: 'A second edition' })
  await step(office, officer, inReview, 'submit', { changeNote: `${canary}-note` })
  const approved = await topic('Approved and waiting')
  await step(office, officer, approved, 'submit')
  const expected = await approveWithKey(office, approved)
  const archived = await topic('Archived')
  await step(office, officer, archived, 'archive')
  const discussed = await topic('Discussed')
  await step(office, officer, discussed, 'submit')
  await step(office, approver, discussed, 'request-changes', { comment: `${canary}-comment` })
  const written = await office.send('POST', '/api/topics?draft=true', {
    as: approver,
    body: { title: 'Written by the approver' },
  })
  const byApprover = `topics/${written.body.doc.id}`
  await step(office, officer, byApprover, 'submit')
  const held = await topic('Held by a release')
  const release = await makeRelease(office, `${canary}-release`, [held])
  await step(office, officer, release, 'submit')
  const draftRelease = await makeRelease(office, 'Not handed in', [never])
  const documents = {
    text,
    ...settled,
    never,
    named,
    withdrawn,
    gone,
    owed,
    inReview,
    approved,
    archived,
    discussed,
    'written.by.approver': byApprover,
    held,
    release,
    'release.draft': draftRelease,
  }
  return { documents, expected }
}
