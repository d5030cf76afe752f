import type { PayloadRequest } from 'payload'
import type { LocalizedText } from '../../domain/languages/languages.js'
import { languagesOfText } from '../acts/gatherFacts.js'
import { referencesNotPublic } from '../acts/referenceFacts.js'
import { isHidden } from '../limits/hiddenFrom.js'
import { readCurrentText, type CurrentText } from '../runtime/currentText.js'
import { rulesOf } from '../runtime/runtime.js'
import { subjectOf, type Subject } from '../runtime/subject.js'
import { titleOf } from '../schedule/titleOf.js'

/** A text that goes out with others, as people know it. */
export type MemberView = {
  collection: string
  id: string
  title: LocalizedText | null
  /** Where its working text stands, and its public one. */
  state: string
  publicState: string
}

/** One text as a member. */
export const memberView = async (
  req: PayloadRequest,
  { slug, id }: Subject & { readonly kind: 'collection' },
  { state }: CurrentText,
): Promise<MemberView> => ({
  collection: slug,
  id,
  // A text that the reader does not see has no words for them.
  title: (await isHidden(req, `${slug}/${id}`))
    ? null
    : await titleOf(req, { kind: 'collection', slug, id }),
  state: state.working.state,
  publicState: state.public.state,
})

type Found = {
  readonly subject: Subject & { readonly kind: 'collection' }
  readonly text: CurrentText
}

/**
 * The texts that must be public before this one can be, or go out with it: those it shows that are
 * not public in a language it goes out in, and those that these show. What is shown comes first.
 */
export const textsNeeded = async (
  req: PayloadRequest,
  subject: Subject,
  text: CurrentText,
): Promise<Found[]> => {
  const found = new Map<string, Found>()
  const seen = new Set([text.key])
  const look = async (of: Subject, shown: CurrentText): Promise<void> => {
    const refusals = await referencesNotPublic(req, shown, languagesOfText(req, of, shown))
    for (const key of new Set(refusals.map(({ params }) => params?.target ?? ''))) {
      if (seen.has(key)) continue
      seen.add(key)
      const target = subjectOf(key)
      if (target.kind === 'global' || rulesOf(req.payload, target) === null) continue
      const there = await readCurrentText(req, target)
      if (there === null) continue
      await look(target, there)
      found.set(key, { subject: target, text: there })
    }
  }
  await look(subject, text)
  return [...found.values()]
}

/** The same as the API shows it; nothing for a text that has no working text beside its public one. */
export const needsView = async (
  req: PayloadRequest,
  subject: Subject,
  text: CurrentText,
): Promise<MemberView[]> => {
  if (['published', 'archived'].includes(text.state.working.state)) return []
  const views: MemberView[] = []
  for (const needed of await textsNeeded(req, subject, text))
    views.push(await memberView(req, needed.subject, needed.text))
  return views
}
