import type { CollectionSlug, Payload } from 'payload'

/** A facet that every text has. */
export const facet = 'country:JP'
/** Each text in an hour of its own, the first the oldest. */
export const dayOf = (number: number): string =>
  new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toISOString()

/** One publication with its key, as an act writes it. */
export const writePublication = async ({ db }: Payload, number: number): Promise<void> => {
  const document = `topics/${number}`
  const shared = { document, documentId: String(number), type: 'topics', locale: 'en' }
  const displayedAt = dayOf(number)
  const { id } = (await db.create({
    collection: 'publications' as CollectionSlug,
    data: {
      ...shared,
      key: `${document}|en|${number}`,
      slug: `text-${number}`,
      status: 'live',
      fromNumber: number,
      toNumber: null,
      isCurrent: true,
      validFrom: displayedAt,
      displayedAt,
      firstPublishedAt: displayedAt,
      publishedAt: displayedAt,
      updatedPublicAt: displayedAt,
      fingerprint: 'f',
      content: JSON.stringify({ title: `Text ${number}` }),
      changeNotes: '[]',
    },
  })) as { id: string }
  await db.create({
    collection: 'publication-facets' as CollectionSlug,
    data: { ...shared, publication: id, facet, displayedAt, isCurrent: true },
  })
}
