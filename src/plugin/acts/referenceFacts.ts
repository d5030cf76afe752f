import type { PayloadRequest } from 'payload'
import { referencesIn, type FoundReference } from '../../domain/fingerprint/references.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { isReadable } from '../../domain/workflow/states.js'
import type { CurrentText } from '../runtime/currentText.js'
import { rulesOf } from '../runtime/runtime.js'
import { documentKey, type Subject } from '../runtime/subject.js'
import { readLatest } from '../runtime/versions.js'
import { readState } from '../store/heads.js'

const targetOf = (reference: FoundReference): Subject => ({
  kind: 'collection',
  slug: reference.relationTo,
  id: reference.value,
})

const governedReferences = (req: PayloadRequest, text: CurrentText): FoundReference[] =>
  referencesIn(text.content.fields, text.content.form).filter(
    (reference) => rulesOf(req.payload, targetOf(reference)) !== null,
  )

const refusal = (
  code: 'reference-missing' | 'reference-not-public',
  reference: FoundReference,
  locale: string | null = reference.locale,
): Refusal => ({
  code,
  field: reference.field,
  ...(locale === null ? {} : { locale }),
  params: { target: `${reference.relationTo}/${reference.value}` },
})

/** At submit: everything the text refers to exists and is neither archived nor gone. */
export const missingReferences = async (
  req: PayloadRequest,
  text: CurrentText,
): Promise<Refusal[]> => {
  const refusals: Refusal[] = []
  for (const reference of governedReferences(req, text)) {
    const target = targetOf(reference)
    const state = await readState(req, documentKey(target))
    const isThere =
      state.working.state !== 'archived' &&
      state.public.state !== 'gone' &&
      (state.sequence > 0 || (await readLatest(req, target)) !== null)
    if (!isThere && reference.kind === 'embedded')
      refusals.push(refusal('reference-missing', reference))
  }
  return refusals
}

/** At publication: what the text shows is public in every language in which the text goes out. */
export const referencesNotPublic = async (
  req: PayloadRequest,
  text: CurrentText,
  languages: readonly string[],
): Promise<Refusal[]> => {
  const refusals: Refusal[] = []
  for (const reference of governedReferences(req, text)) {
    if (reference.kind === 'mention') continue
    const { public: target } = await readState(req, documentKey(targetOf(reference)))
    const needed = reference.locale === null ? languages : [reference.locale]
    for (const locale of needed)
      if (
        languages.includes(locale) &&
        !(isReadable(target.state) && target.languages.includes(locale))
      )
        refusals.push(refusal('reference-not-public', reference, locale))
  }
  return refusals
}
