/** The collections under the workflow, by slug. */
export const governed = [
  'leader-activities',
  'dialogues',
  'side-events',
  'leaders',
  'organisations',
  'topics',
  'media',
] as const

/** Names of the same in GraphQL: one, many. */
export const graphqlNames: Record<(typeof governed)[number], readonly [string, string]> = {
  'leader-activities': ['LeaderActivity', 'LeaderActivities'],
  dialogues: ['Dialogue', 'Dialogues'],
  'side-events': ['SideEvent', 'SideEvents'],
  leaders: ['Leader', 'Leaders'],
  organisations: ['Organisation', 'Organisations'],
  topics: ['Topic', 'Topics'],
  media: ['Media', 'allMedia'],
}

/** The collections that the workflow keeps for itself, with their names in GraphQL. */
export const machinery: Record<string, readonly [string, string]> = {
  'editorial-ledger': ['EditorialLedger', 'EditorialLedgers'],
  'public-ledger': ['PublicLedger', 'PublicLedgers'],
  'editorial-heads': ['EditorialHead', 'EditorialHeads'],
  'editorial-snapshots': ['EditorialSnapshot', 'EditorialSnapshots'],
  'editorial-slugs': ['EditorialSlug', 'EditorialSlugs'],
  'editorial-people': ['EditorialPerson', 'EditorialPeople'],
  'editorial-requests': ['EditorialRequest', 'EditorialRequests'],
  'editorial-outbox': ['EditorialOutbox', 'EditorialOutboxes'],
  'editorial-press-openings': ['EditorialPressOpening', 'EditorialPressOpenings'],
  publications: ['Publication', 'Publications'],
  'publication-facets': ['PublicationFacet', 'PublicationFacets'],
}

/** GraphQL wants the choice of wording with every change. */
export const wording = 'disclaimer: { wording: "reference-only" }'

/** What a harmless change of a draft looks like; the words must never be read in public. */
export const change = { title: '<canary> <unique>' }
