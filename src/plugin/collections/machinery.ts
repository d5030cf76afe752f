import type { CollectionConfig, Field } from 'payload'

/** Slugs of the collections the plugin keeps; people read them and nobody writes them by hand. */
export const machinery = {
  ledger: 'editorial-ledger',
  publicLedger: 'public-ledger',
  heads: 'editorial-heads',
  snapshots: 'editorial-snapshots',
  slugs: 'editorial-slugs',
  people: 'editorial-people',
  requests: 'editorial-requests',
  outbox: 'editorial-outbox',
  openings: 'editorial-press-openings',
  publications: 'publications',
  facets: 'publication-facets',
} as const

export type MachinerySlug = (typeof machinery)[keyof typeof machinery]

/** Closed in the same way, but no part of the record: what was sent to webhooks, for administrators. */
export const deliveriesSlug = 'webhook-deliveries'

/** Every collection that the plugin writes past Payload's operations. */
export type KeptSlug = MachinerySlug | typeof deliveriesSlug

type Kind = 'text' | 'textarea' | 'number' | 'checkbox' | 'json'

/** Fields written as `name: kind`; `!` makes it required, `#` adds an index of its own. */
const fieldsFrom = (shape: Record<string, string>): Field[] =>
  Object.entries(shape).map(([name, code]) => ({
    name,
    type: code.replace(/[!#]/g, '') as Kind,
    required: code.includes('!'),
    index: code.includes('#'),
  })) as Field[]

const collection = (
  slug: KeptSlug,
  shape: Record<string, string>,
  unique: string[][],
  indexes: string[][] = [],
): CollectionConfig => ({
  slug,
  labels: { singular: slug, plural: slug },
  admin: { hidden: true },
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  fields: fieldsFrom(shape),
  indexes: [
    ...unique.map((fields) => ({ fields, unique: true })),
    ...indexes.map((fields) => ({ fields })),
  ],
})

/** The table of machinery collections. Instants are ISO 8601 text, so that their order is the order of time. */
export const machineryCollections = (): CollectionConfig[] => [
  collection(
    machinery.ledger,
    {
      document: 'text!',
      sequence: 'number!',
      type: 'text!',
      actor: 'text!',
      at: 'text!',
      publicNumber: 'number',
      event: 'textarea!',
      hash: 'text!',
    },
    [['document', 'sequence']],
    [['type', 'at']],
  ),
  collection(
    machinery.publicLedger,
    { number: 'number!', type: 'text!', at: 'text!', event: 'textarea!', hash: 'text!' },
    [['number']],
    [['at']],
  ),
  collection(
    machinery.heads,
    {
      key: 'text!',
      sequence: 'number',
      hash: 'text',
      state: 'textarea',
      workingState: 'text#',
      publicState: 'text#',
      scope: 'text',
      waits: 'text',
      waitsFor: 'text',
      assignedTo: 'text',
      claimedBy: 'text#',
      claimedUntil: 'text',
      owed: 'text',
      dueAt: 'text',
      tellAt: 'text#',
      lock: 'number',
    },
    [['key']],
    [
      ['waits', 'key'],
      ['waitsFor', 'waits', 'key'],
      ['owed', 'key'],
    ],
  ),
  collection(
    machinery.snapshots,
    {
      document: 'text!',
      fingerprint: 'text!',
      fieldList: 'text!',
      at: 'text!',
      content: 'textarea!',
    },
    [['document', 'fingerprint']],
  ),
  collection(
    machinery.slugs,
    {
      scope: 'text!',
      slug: 'text!',
      document: 'text!#',
      wasPublic: 'checkbox',
    },
    [['scope', 'slug']],
  ),
  collection(machinery.people, { digest: 'text!', salt: 'text!', userId: 'text!', name: 'text' }, [
    ['digest'],
    ['userId'],
  ]),
  collection(
    machinery.requests,
    { key: 'text!', request: 'text!', answer: 'textarea!', at: 'text!', hash: 'text!' },
    [['key']],
  ),
  collection(
    machinery.outbox,
    {
      document: 'text!',
      sequence: 'number!',
      type: 'text!',
      publicNumber: 'number',
      at: 'text!',
      isDone: 'checkbox',
    },
    [['document', 'sequence']],
    [
      ['isDone', 'at'],
      ['type', 'isDone'],
    ],
  ),
  collection(
    machinery.openings,
    { document: 'text!', link: 'number!', at: 'text!' },
    [],
    [['document', 'link', 'at']],
  ),
  collection(
    machinery.publications,
    {
      key: 'text!',
      document: 'text!',
      type: 'text!',
      documentId: 'text!',
      locale: 'text!',
      slug: 'text',
      status: 'text!',
      fromNumber: 'number!#',
      toNumber: 'number',
      isCurrent: 'checkbox',
      validFrom: 'text!#',
      validTo: 'text',
      displayedAt: 'text!',
      firstPublishedAt: 'text!',
      publishedAt: 'text!',
      updatedPublicAt: 'text!',
      fingerprint: 'text',
      content: 'textarea',
      words: 'json',
      notice: 'textarea',
      redirectTo: 'text',
      changeNotes: 'textarea',
      hasReviewOwed: 'checkbox',
    },
    [['key']],
    [
      ['type', 'locale', 'slug', 'isCurrent'],
      ['type', 'locale', 'isCurrent', 'displayedAt', 'documentId'],
      ['type', 'locale', 'displayedAt', 'documentId'],
      ['document', 'locale', 'isCurrent'],
      ['status', 'locale', 'isCurrent'],
    ],
  ),
  collection(
    machinery.facets,
    {
      publication: 'text!#',
      document: 'text!#',
      documentId: 'text!',
      type: 'text!',
      locale: 'text!',
      facet: 'text!',
      displayedAt: 'text!',
      isCurrent: 'checkbox',
    },
    [],
    [['facet', 'type', 'locale', 'isCurrent', 'displayedAt', 'documentId']],
  ),
  {
    ...collection(
      deliveriesSlug,
      {
        key: 'text!',
        endpoint: 'text!',
        document: 'text!',
        sequence: 'number!',
        publicNumber: 'number!',
        event: 'text!',
        at: 'text!',
        body: 'textarea!',
        state: 'text!',
        nextAt: 'text',
        attempts: 'number!',
        endedAt: 'text',
        log: 'textarea!',
      },
      [['key']],
      [
        ['endpoint', 'state', 'nextAt'],
        ['endpoint', 'document', 'state', 'publicNumber'],
        ['state', 'publicNumber'],
      ],
    ),
    graphQL: false,
  },
]
