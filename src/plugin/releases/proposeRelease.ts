import { createLocalReq, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import * as z from 'zod'
import { engineOf } from '../../database/engineOf.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { lookAtWorkflow } from '../acts/lookAt.js'
import { problem } from '../endpoints/problem.js'
import { telling } from '../endpoints/telling.js'
import { isHidden } from '../limits/hiddenFrom.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { readCurrentText } from '../runtime/currentText.js'
import { governedSubject } from '../runtime/governedSubject.js'
import { Refused } from '../runtime/refused.js'
import { documentKey, isRelease, releasesSlug, subjectOf } from '../runtime/subject.js'
import { readReleasesAt } from '../store/heads.js'
import { titleInWords, titleOf } from '../schedule/titleOf.js'
import { textsNeeded } from './needs.js'
import { readReleaseRow } from './releaseRow.js'

const proposalBody = z.strictObject({ title: z.string().min(1).max(1_000).optional() })

const readBody = async (req: PayloadRequest): Promise<unknown> => {
  const text = (await req.text?.()) ?? ''
  return text.trim() === '' ? {} : JSON.parse(text)
}

const checked = async (
  req: PayloadRequest,
): Promise<{ title?: string | undefined } | { what: string }> => {
  try {
    const parsed = proposalBody.safeParse(await readBody(req))
    return parsed.success
      ? parsed.data
      : { what: parsed.error.issues.map(({ message }) => message).join('; ') }
  } catch {
    return { what: 'the body is not JSON' }
  }
}

type Data = { title: string; members: { relationTo: string; value: string }[] }

/** Payload's own save, begun anew where it lost against other writers. */
const makeRelease = async (
  { headers, i18n, payload, user }: PayloadRequest,
  data: Data,
): Promise<{ id: string | number } | { refusals: readonly Refusal[] }> => {
  try {
    return await engineOf(payload).repeat(async () => {
      const made: unknown = await payload.create({
        collection: releasesSlug as CollectionSlug,
        data,
        overrideAccess: false,
        req: await createLocalReq({ ...(user ? { user } : {}), req: { headers, i18n } }, payload),
      } as never)
      return made as { id: string | number }
    })
  } catch (error) {
    if (error instanceof Refused) return { refusals: error.refusals }
    throw error
  }
}

/** The id of a release that is being put together and has all these texts; null: there is none. */
const draftWith = async (
  req: PayloadRequest,
  documents: readonly string[],
): Promise<string | null> => {
  for (const { document } of await readReleasesAt(req, ['draft', 'changes-requested'])) {
    const release = subjectOf(document)
    const row = isRelease(release) ? await readReleaseRow(req, release.id) : null
    if (isRelease(release) && documents.every((one) => row?.members.includes(one) === true))
      return release.id
  }
  return null
}

/**
 * `POST /api/{collection}/{id}/workflow/propose-release`: puts together a release of the text and of
 * everything that has to go out with it, and answers with where that release stands (201). It is a
 * draft like any other: its members can be changed before somebody submits it. Where a draft has all
 * of them already, that one is the answer (200), unless a title asks for another.
 */
export const proposeRelease = (slug: string): Endpoint => ({
  path: '/:id/workflow/propose-release',
  method: 'post',
  handler: telling(async (req) => {
    const stranger = await strangerRefusal(req)
    if (stranger !== null) return problem(req, [stranger])
    const body = await checked(req)
    if ('what' in body) return problem(req, [{ code: 'body-invalid', params: { what: body.what } }])
    const subject = governedSubject(req.payload, slug, String(req.routeParams?.id))
    const isThere = subject !== null && !(await isHidden(req, documentKey(subject)))
    const text = isThere ? await readCurrentText(req, subject) : null
    if (subject === null || subject.kind === 'global' || text === null)
      return problem(req, [{ code: 'not-found' }])
    const needed = await textsNeeded(req, subject, text)
    const members = [...needed.map(({ subject: one }) => one), subject]
    const there = body.title === undefined ? await draftWith(req, members.map(documentKey)) : null
    const made =
      there === null
        ? await makeRelease(req, {
            title: body.title ?? titleInWords(await titleOf(req, subject), text.key),
            members: members.map(({ slug: to, id }) => ({ relationTo: to, value: id })),
          })
        : { id: there }
    if ('refusals' in made) return problem(req, made.refusals)
    const looked = await lookAtWorkflow(req, {
      kind: 'collection',
      slug: releasesSlug,
      id: String(made.id),
    })
    const status = there === null ? 201 : 200
    return 'refusal' in looked
      ? problem(req, [looked.refusal])
      : Response.json(looked.found, { status, headers: { 'Cache-Control': 'no-store' } })
  }),
})
