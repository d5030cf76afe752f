import type { JsonSchema } from './documentTypes.js'

/** What the fields mean that every resource has. */
const texts: Readonly<Record<string, string>> = {
  type: 'Which of the types it is.',
  id: 'Stays for good.',
  slug: 'Last part of the address; can change, and the old one leads to the new one.',
  locale: 'The language of everything in it.',
  disclaimer: 'With every English text, never with a Chinese one. Show it with the text.',
  notice: 'There while the text is withdrawn.',
  fingerprint: 'SHA-256 of the approved content, in all languages.',
  firstPublishedAt: 'When it first went out here.',
  publishedAt: 'When this edition went out.',
  updatedAt: 'When anything of it last changed in public.',
  displayedAt: 'The date to show and to sort by: of the original page for imported ones.',
  changeNotes: 'What was changed from edition to edition, newest first.',
}

const isResource = ({ displayedAt, fingerprint, links }: JsonSchema): boolean =>
  [displayedAt, fingerprint, links].every((field) => field !== undefined)

/** The schema of a resource with a sentence on each field that all have; any other as it is. */
export const withFieldTexts = (schema: JsonSchema): JsonSchema => {
  const properties = schema.properties as Record<string, JsonSchema> | undefined
  if (properties === undefined || !isResource(properties)) return schema
  const explained = Object.entries(properties).map(([name, field]) => {
    const description = Object.hasOwn(texts, name) ? texts[name] : undefined
    return [name, description === undefined ? field : { ...field, description }]
  })
  return { ...schema, properties: Object.fromEntries(explained) as object }
}
