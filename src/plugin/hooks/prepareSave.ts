import type { FlattenedField, PayloadRequest } from 'payload'
import { defaultLanguage } from '../../domain/languages/languages.js'
import { isSlug, slugFrom } from '../../domain/languages/slugFrom.js'
import type { SaveContext } from './saveContext.js'
import { freeSlug, isSlugTaken } from '../store/slugs.js'
import { checkTargets } from './checkTargets.js'
import { keepOwnRowIds } from './keepOwnRowIds.js'
import { refuseIf } from './refuseIf.js'

type Data = Record<string, unknown>

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The address of the text: as sent, if it is free; made of the English title where there is none. */
const addressOf = async (
  req: PayloadRequest,
  slug: string,
  data: Data,
  save: SaveContext,
): Promise<string | null> => {
  const asked = save.isDuplicate ? '' : textOf(data.slug)
  if (asked !== '') {
    if (!isSlug(asked))
      refuseIf(req, [{ code: 'slug-invalid', field: 'slug', params: { slug: asked } }])
    if (await isSlugTaken(req, slug, asked, save.key))
      refuseIf(req, [{ code: 'slug-taken', field: 'slug', params: { slug: asked } }])
    return asked
  }
  const wish = req.locale === defaultLanguage ? slugFrom(textOf(data.title)) : ''
  return wish === '' ? null : freeSlug(req, slug, wish, save.key)
}

/**
 * The second leg of the gate, before Payload's own field hooks: nothing but a draft passes, ever.
 * Looks whether what the text names is there, puts the saving person into the version, drops foreign
 * row ids, settles the address.
 */
export const prepareSave = async (
  req: PayloadRequest,
  args: {
    slug: string
    fields: readonly FlattenedField[]
    data: Data
    original: Data
    save: SaveContext | null
  },
): Promise<Data> => {
  const { data, fields, save } = args
  const isDraft = data._status === 'draft' || data._status === undefined
  if (save === null || (!isDraft && !save.isRestore))
    refuseIf(req, [{ code: 'use-workflow', field: '_status', params: { verb: 'publish' } }])
  if (save === null) return data
  refuseIf(req, await checkTargets(req, fields, data, args.original))
  keepOwnRowIds(fields, data, args.original)
  data.savedBy = save.actor?.digest ?? 'unknown'
  if (fields.some((field) => field.name === 'slug'))
    data.slug = await addressOf(req, args.slug, data, save)
  return data
}
