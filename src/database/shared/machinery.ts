const machineryCollections: ReadonlySet<string> = new Set([
  'editorial-ledger',
  'public-ledger',
  'editorial-heads',
  'editorial-snapshots',
  'editorial-slugs',
  'editorial-people',
  'editorial-requests',
  'editorial-outbox',
  'editorial-press-openings',
  'publications',
  'publication-facets',
  'webhook-deliveries',
])

/** Collections that only acts write, so that a unique conflict there means a lost race. */
export function isMachinery(collection: unknown): boolean {
  return typeof collection === 'string' && machineryCollections.has(collection)
}
