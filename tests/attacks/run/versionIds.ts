import type { CollectionSlug } from 'payload'
import type { Office } from '../../support/office.js'
import { governed } from '../table/words.js'

/** Ids of versions that attacks aim at, by what they are called in the table. */
export const versionIds = async (
  office: Office,
  documents: Record<string, string>,
): Promise<Record<string, string>> => {
  const latest = async (document: string, status?: string): Promise<string> => {
    const [slug = '', id = ''] = document.split('/')
    const { docs } = await office.payload.findVersions({
      collection: slug as CollectionSlug,
      limit: 1,
      where: {
        and: [
          { parent: { equals: id } },
          ...(status === undefined ? [] : [{ 'version._status': { equals: status } }]),
        ],
      },
    })
    return String(docs[0]?.id)
  }
  const settings = await office.payload.findGlobalVersions({ slug: 'site-settings', limit: 0 })
  return {
    public: await latest(documents.text ?? '', 'published'),
    draft: await latest(documents.text ?? '', 'draft'),
    never: await latest(documents.never ?? ''),
    gone: await latest(documents.gone ?? ''),
    withdrawn: await latest(documents.withdrawn ?? ''),
    ...Object.fromEntries(
      await Promise.all(
        Object.entries(documents)
          .filter(([name]) => name.startsWith('limited.'))
          .map(async ([name, document]) => [name, await latest(document)]),
      ),
    ),
    settings: String(settings.docs.at(-1)?.id),
    ...Object.fromEntries(
      await Promise.all(
        governed.map(async (slug) => [slug, await latest(documents[slug] ?? '', 'published')]),
      ),
    ),
  }
}
