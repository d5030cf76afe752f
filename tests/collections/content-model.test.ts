import { describe, expect, test } from '@jest/globals'
import mongoose from 'mongoose'
import type { Field, StaticLabel } from 'payload'
import { designFields } from './support/designFields.js'
import { testConfig } from './support/testConfig.js'
import { walkFields, type Walked } from './support/walkFields.js'

const config = await testConfig()
const slugs = Object.keys(designFields)

const fieldsOf = (slug: string): Walked[] =>
  walkFields(
    [...config.collections, ...config.globals].find((entity) => entity.slug === slug)?.fields ?? [],
  )

const find = (slug: string, path: string): Field | undefined =>
  fieldsOf(slug).find((walked) => walked.path === path && 'name' in walked.field)?.field

/** What the design says of a field, in the notation of `designFields`. */
const describeField = (field: Field) => ({
  isLocalized: 'localized' in field && field.localized === true,
  isRequired: 'required' in field && field.required === true,
  isMany: 'hasMany' in field && field.hasMany === true,
  type: field.type,
  relationTo: 'relationTo' in field ? field.relationTo : undefined,
})

describe.each(slugs)('the fields of %s', (slug) => {
  const entries = (designFields[slug] ?? '').trim().split(/\s+/)

  test.each(entries)('%s', (entry) => {
    const [path = '', ...marks] = entry.split(/:|(?=\[\])|(?=>)/)
    const field = find(slug, path)
    if (!field) throw new Error(`${slug} has no field ${path}`)
    const is = describeField(field)
    expect(is.isLocalized).toBe(marks.includes('L'))
    expect(is.isMany).toBe(marks.includes('many'))
    const isDayOfActivity = slug === 'leader-activities' && /^event\.(start|precision)$/.test(path)
    expect(is.isRequired).toBe(marks.includes('*') || isDayOfActivity)
    if (marks.includes('[]')) expect(is.type).toBe('array')
    for (const type of ['select', 'number', 'checkbox', 'richText', 'textarea', 'join'])
      if (marks.includes(type)) expect(is.type).toBe(type)
    const target = marks.find((mark) => mark.startsWith('>'))
    expect(is.relationTo).toBe(target?.slice(1))
    if (target) expect(is.type).toBe(target === '>media' ? 'upload' : 'relationship')
  })

  test('keep every version, and are saved only on purpose', () => {
    const entity = [...config.collections, ...config.globals].find((one) => one.slug === slug)
    expect(entity?.versions).toMatchObject({ drafts: { autosave: false, validate: false } })
    const { max, maxPerDoc } = entity?.versions as { max?: number; maxPerDoc?: number }
    expect(maxPerDoc ?? max).toBe(0)
  })
})

/** What Payload itself adds, with labels of its own. */
const isPayloadsOwn = (slug: string, path: string): boolean =>
  /^(id|createdAt|updatedAt|deletedAt|_status|email|password|salt|hash|sessions|login|lock|reset)/.test(
    path,
  ) ||
  /(^|\.)id$/.test(path) ||
  (slug === 'media' &&
    /^(url|thumbnailURL|filename|mimeType|filesize|width|height|focal|sizes)/.test(path))

const isInBothLanguages = (label: unknown): boolean =>
  typeof label === 'object' &&
  label !== null &&
  ['en', 'zh'].every((language) => {
    const text = (label as Record<string, unknown>)[language]
    return typeof text === 'string' && text.trim() !== ''
  }) &&
  /\p{Script=Han}/u.test((label as { zh: string }).zh)

const labelsOf = ({ field }: Walked): unknown[] => [
  ...(['row', 'tabs'].includes(field.type) ? [] : ['label' in field ? field.label : undefined]),
  ...('labels' in field && field.labels
    ? Object.values(field.labels as { [key: string]: StaticLabel })
    : []),
  ...('options' in field
    ? field.options.map((one) => (typeof one === 'string' ? one : one.label))
    : []),
  ...(field.type === 'tabs' ? field.tabs.map((tab) => tab.label) : []),
  ...(field.admin && 'description' in field.admin && field.admin.description
    ? [field.admin.description]
    : []),
]

describe('an editor reads every label in English and in Chinese', () => {
  test.each([...slugs, 'users'])('in %s', (slug) => {
    const missing = fieldsOf(slug)
      .filter(({ path }) => !isPayloadsOwn(slug, path))
      .filter((walked) => !labelsOf(walked).every(isInBothLanguages))
    expect(missing.map(({ path, field }) => path || field.type)).toEqual([])
  })

  test.each([...slugs, 'users'])('in the menu, for %s', (slug) => {
    const collection = config.collections.find((one) => one.slug === slug)
    const global = config.globals.find((one) => one.slug === slug)
    const labels = collection
      ? [collection.labels.singular, collection.labels.plural, collection.admin.group]
      : [global?.label, global?.admin?.group]
    expect(labels.map(isInBothLanguages)).toEqual(labels.map(() => true))
  })
})

test('no field is named like a property of a Mongoose document', () => {
  const taken = new Set([
    ...Object.keys(Object(Reflect.get(mongoose.Schema, 'reserved'))),
    ...Object.getOwnPropertyNames(mongoose.Document.prototype),
    ...Object.getOwnPropertyNames(mongoose.Model.prototype),
    'collection',
    'db',
    'errors',
    'schema',
  ])
  // Mongoose's `parent()` gives way to a field of that name; Payload's own trees use it.
  taken.delete('parent')
  const names = [...slugs, 'users'].flatMap((slug) =>
    fieldsOf(slug).flatMap(({ path, field }) =>
      'name' in field && field.name && taken.has(field.name) ? [`${slug}: ${path}`] : [],
    ),
  )
  expect(names).toEqual([])
})

describe('references', () => {
  const relations = slugs.flatMap((slug) =>
    fieldsOf(slug).flatMap(({ path, field }) =>
      field.type === 'relationship' || field.type === 'upload'
        ? [{ slug, path, to: [field.relationTo].flat(), kind: field.custom?.reference as unknown }]
        : [],
    ),
  )

  test('every relation says how the public shows it', () => {
    expect(relations.filter(({ kind }) => kind !== 'embedded' && kind !== 'mention')).toEqual([])
  })

  test('what is only mentioned is what the design names', () => {
    const mentions = relations.filter(({ kind }) => kind === 'mention')
    expect([...new Set(mentions.map(({ path }) => path))].sort()).toEqual([
      'mentionedPeople.leader',
      'parent',
      'participants.leader',
      'peopleShown',
      'related',
      'replacedBy',
      'series',
      'topics',
    ])
  })

  test('embedded relations run one way between collections, in no circle', () => {
    const below = (slug: string): string[] =>
      relations
        .filter((one) => one.slug === slug && one.kind === 'embedded')
        .flatMap(({ to }) => to)
    const reach = (slug: string, trail: readonly string[]): string[] => {
      if (trail.includes(slug)) return [[...trail, slug].join(' → ')]
      return below(slug).flatMap((next) => reach(next, [...trail, slug]))
    }
    expect(below('leader-activities')).toContain('side-events')
    expect(slugs.flatMap((slug) => reach(slug, []))).toEqual([])
  })
})

test('of the imported page, only the old address and its day are content', () => {
  const parts = fieldsOf('dialogues').filter(({ path }) => /^legacy\.\w+$/.test(path))
  const content = parts.filter(({ field }) => field.custom?.isContent !== false)
  expect(content.map(({ path }) => path).sort()).toEqual(['legacy.address', 'legacy.publishedAt'])
})
