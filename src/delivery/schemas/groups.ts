import { z } from 'zod'
import {
  address,
  card,
  count,
  country,
  day,
  flag,
  language,
  mediaOrCard,
  richText,
  text,
} from './shared.js'

const rows = (shape: z.ZodRawShape) => z.array(z.strictObject(shape).partial()).optional()
const group = (shape: z.ZodRawShape) => z.strictObject(shape).partial().optional()
const cards = z.array(card).optional()
const place = { venue: text, city: text, region: text, country, mode: text }

/** What every one of the six carries besides its own fields. */
const common = {
  summary: text.optional(),
  translation: group({
    status: text,
    sourceLanguage: language,
    sourceAddress: address,
    sourceFingerprint: text,
  }),
  legacy: group({ address: text, publishedAt: day }),
}

/** What an event carries, on the dialogue or on an activity without one. */
const event = {
  event: group({ start: day, end: day, precision: text, dateText: text }),
  place: group(place),
  participants: rows({
    name: text,
    leader: card,
    post: text,
    organisation: card,
    country,
    side: text,
    functions: z.array(text),
  }),
  organisations: rows({ organisation: card, role: text }),
  outcomes: rows({
    kind: text,
    text,
    organisation: card,
    witnesses: text,
    document: mediaOrCard,
  }),
  statements: rows({ speaker: text, kind: text, text }),
}

/** The fields of each public type in an answer; every one may be missing where it is empty. */
export const fieldsOf = {
  'leader-activities': {
    ...common,
    ...event,
    body: richText.optional(),
    kind: text.optional(),
    status: text.optional(),
    leaders: rows({ leader: card, postAtTheTime: text }),
    dialogue: card.optional(),
    sideEvents: cards,
    stops: rows({
      place: text,
      start: day,
      end: day,
    }),
    dateline: group({ city: text, date: day, agency: text }),
    mentionedPeople: rows({ name: text, post: text, leader: card }),
    countries: z.array(country).optional(),
    blocs: cards,
    topics: cards,
    leadImage: mediaOrCard.optional(),
    gallery: z.array(mediaOrCard).optional(),
    attachments: z.array(mediaOrCard).optional(),
    byline: group({ reporter: text, photographer: text, agency: text, sourceReporter: text }),
    related: cards,
  },
  dialogues: {
    ...common,
    ...event,
    shortTitle: text.optional(),
    acronym: text.optional(),
    series: card.optional(),
    ordinal: count.optional(),
    level: text.optional(),
    rank: text.optional(),
    countries: z.array(country).optional(),
    blocs: cards,
    themes: rows({ text }),
    agenda: rows({ text }),
    guidingStatement: text.optional(),
    basis: group({ agreement: text, dateText: text }),
    statedSideEventCount: count.optional(),
    nextSession: group({ ordinal: count, host: text, year: count }),
    currentUntil: day.optional(),
    sideEvents: z.array(card),
  },
  'side-events': {
    ...common,
    ...event,
    dialogue: card.optional(),
    kind: text.optional(),
    order: count.optional(),
    topics: cards,
    documents: z.array(mediaOrCard).optional(),
  },
  leaders: {
    ...common,
    nativeName: text.optional(),
    familyName: text.optional(),
    givenName: text.optional(),
    nameOrder: text.optional(),
    otherSpellings: rows({ name: text }),
    honorific: text.optional(),
    side: text.optional(),
    appointments: rows({
      post: text,
      organisation: card,
      from: day,
      to: day,
      isActing: flag,
      order: count,
    }),
    country: country.optional(),
    portrait: mediaOrCard.optional(),
    biography: richText.optional(),
    responsibilities: text.optional(),
    isCurrent: flag.optional(),
    listOrder: count.optional(),
  },
  organisations: {
    ...common,
    nativeName: text.optional(),
    acronym: text.optional(),
    otherNames: rows({ name: text, from: day, to: day }),
    acceptedSpellings: rows({ name: text }),
    kind: text.optional(),
    country: country.optional(),
    parent: card.optional(),
    replacedBy: card.optional(),
    closedOn: day.optional(),
    description: text.optional(),
    website: address.optional(),
    logo: mediaOrCard.optional(),
  },
  topics: {
    ...common,
    parent: card.optional(),
    synonyms: rows({ term: text }),
    description: text.optional(),
  },
} as const

/** The six public types. */
export type PublicType = keyof typeof fieldsOf

export const publicTypes = Object.keys(fieldsOf) as PublicType[]

export const isPublicType = (type: string): type is PublicType =>
  (publicTypes as string[]).includes(type)
