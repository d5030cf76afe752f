import type { CollectionSlug, PayloadRequest } from 'payload'
import { nearNames } from '../../../domain/checks/nearNames.js'
import type { Check } from '../Check.js'

type Leader = Readonly<Record<string, unknown>>

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const inAllLanguages = (value: unknown): string[] =>
  isText(value) ? [value] : Object.values(value ?? {}).filter(isText)

/** How a leader of the product's own collection is written. */
const spellingsOfLeader = (leader: Leader): string[] => {
  const { familyName, givenName, otherSpellings } = leader
  const others = (Array.isArray(otherSpellings) ? otherSpellings : []) as { name?: unknown }[]
  return [
    ...inAllLanguages(leader.title),
    ...inAllLanguages(leader.nativeName),
    ...(isText(familyName) && isText(givenName)
      ? [`${familyName} ${givenName}`, `${givenName} ${familyName}`]
      : []),
    ...others.flatMap(({ name }) => inAllLanguages(name)),
  ]
}

const leadersIn = async (req: PayloadRequest, collection: string): Promise<Leader[]> => {
  // Payload's own `find` fails on MongoDB for all languages at once where a group is null.
  const { docs } = await req.payload.db.find<Leader & { id: string | number }>({
    collection: collection as CollectionSlug,
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    where: { _status: { equals: 'published' } },
  })
  return docs
}

type Options = Pick<Check, 'severity'> & {
  /** @default 'leaders' */
  collection?: string
  /**
   * Every way in which a leader's name is rightly written.
   * @default title, native name, family and given name in either order, other spellings
   */
  spellingsOf?: (leader: Leader) => readonly string[]
}

/** Names that are written almost like those of public leaders, but not quite. */
export const leaderNames = ({
  collection = 'leaders',
  severity = 'warning',
  spellingsOf = spellingsOfLeader,
}: Options = {}): Check => ({
  name: 'leader-names',
  severity,
  run: async (text, { req }) => {
    // Their own records are where the names come from.
    if (text.collection === collection) return []
    const spellings = (await leadersIn(req, collection)).flatMap((leader) => spellingsOf(leader))
    return text.written.flatMap(({ field, locale, text: words }) =>
      nearNames(words, spellings).map(({ known, written }) => ({
        field,
        ...(locale === null ? {} : { locale }),
        message: {
          en: `“${written}” is near to “${known}”, which is how the name is known here.`,
          zh: `“${written}”与已知写法“${known}”相近但不一致。`,
        },
      })),
    )
  },
})
