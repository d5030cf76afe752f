import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalForm } from '../../src/domain/fingerprint/canonicalForm'
import type { FieldList } from '../../src/domain/fingerprint/fieldList'
import { contentOf, contentUnder, schemaHash } from '../../src/domain/fingerprint/fingerprint'
import { canonicalText, hashOf, sha256 } from '../../src/domain/fingerprint/hash'
import { referencesIn } from '../../src/domain/fingerprint/references'

const fields: FieldList = [
  { kind: 'value', name: 'title', isLocalized: true },
  { kind: 'value', name: 'slug' },
  { kind: 'rich-text', name: 'body', isLocalized: true },
  {
    kind: 'group',
    name: 'place',
    fields: [
      { kind: 'value', name: 'city', isLocalized: true },
      { kind: 'value', name: 'mode' },
    ],
  },
  {
    kind: 'rows',
    name: 'leaders',
    fields: [
      { kind: 'relation', name: 'leader', to: ['leaders'], isMany: false, reference: 'embedded' },
      { kind: 'value', name: 'post', isLocalized: true },
    ],
  },
  { kind: 'relation', name: 'topics', to: ['topics'], isMany: true, reference: 'mention' },
  {
    kind: 'relation',
    name: 'about',
    to: ['leaders', 'media'],
    isMany: false,
    reference: 'embedded',
  },
  {
    kind: 'blocks',
    name: 'parts',
    blocks: { quote: [{ kind: 'value', name: 'words' }], rule: [] },
  },
]

const link = (more: object = {}) => ({
  type: 'link',
  version: 3,
  id: '6650',
  fields: { id: 'x1', url: 'https://example.org/a', newTab: false, linkType: 'custom' },
  children: [{ type: 'text', text: 'the statement', version: 1, format: 0, mode: 'normal' }],
  ...more,
})
const editor = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, direction: 'ltr', children },
})
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })

const text = {
  title: { en: 'A visit', zh: '访问' },
  slug: 'a-visit',
  body: { en: editor(paragraph(link())), zh: editor(paragraph({ type: 'text', text: '正文' })) },
  place: { city: { en: 'Beijing', zh: '北京' }, mode: 'in-person' },
  leaders: [
    { id: 'r1', leader: '1', post: { en: 'Minister' } },
    { id: 'r2', leader: '2', post: { en: 'Vice-minister' } },
  ],
  topics: ['7', '8'],
  about: { relationTo: 'leaders', value: '1' },
  parts: [{ id: 'b1', blockType: 'quote', words: 'Well.' }],
}

const fingerprint = (changes: object = {}) =>
  contentUnder(fields, { ...text, ...changes }).fingerprint
const before = fingerprint()

describe('canonical JSON (RFC 8785)', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-5e-324, '-5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [1e23, '1e+23'],
    [1e21, '1e+21'],
    [999999999999999900000, '999999999999999900000'],
    [0.000001, '0.000001'],
    [9.999999999999997e-7, '9.999999999999997e-7'],
    [333333333.3333332, '333333333.3333332'],
    [333333333.33333343, '333333333.33333343'],
    [4.5, '4.5'],
    [1e30, '1e+30'],
  ])('writes the number %p as %s', (number, expected) => {
    expect(canonicalText(number)).toBe(expected)
  })

  test('sorts names by their UTF-16 units', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const sorted = canonicalText(Object.fromEntries(names.map((name) => [name, 0])))
    expect(Object.keys(JSON.parse(`{${sorted.slice(1, -1)}}`))).toHaveLength(names.length)
    const places = ['\\r', '"1"', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'].map(
      (name) => sorted.indexOf(name),
    )
    expect(places).toEqual([...places].sort((left, right) => left - right))
    expect(places).not.toContain(-1)
  })

  test('escapes what must be and nothing else', () => {
    expect(canonicalText({ string: '\u20ac$\u000f\nA\'B"\\\\"/' })).toBe(
      '{"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('throws on what JSON cannot hold', () => {
    for (const value of [undefined, NaN, Infinity]) expect(() => canonicalText(value)).toThrow()
  })

  test('is hashed with SHA-256', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hashOf({ b: 1, a: [] })).toBe(sha256('{"a":[],"b":1}'))
  })
})

describe('two texts are alike', () => {
  test.each<[string, object]>([
    ['whatever the order of names', Object.fromEntries(Object.entries(text).reverse())],
    ['whatever the ids of rows', { leaders: text.leaders.map((row) => ({ ...row, id: 'other' })) }],
    ['whatever the ids of blocks', { parts: [{ ...text.parts[0], id: 'other' }] }],
    [
      'whether a relation came as an id, a number or a document',
      { leaders: [{ ...text.leaders[0], leader: { id: 1, name: 'X' } }, text.leaders[1]] },
    ],
    ['whether many relations came as ids or documents', { topics: [{ id: '7' }, 8] }],
    [
      'whether a relation to several collections holds its document',
      { about: { relationTo: 'leaders', value: { id: '1', name: 'X' } } },
    ],
    ['with timestamps and marks of the system', { _status: 'draft', updatedAt: 'now', version: 3 }],
    [
      'whether nothing is null, missing, empty or an empty list',
      { place: { ...text.place, hall: null } },
    ],
    [
      'whatever an editor keeps for itself',
      {
        body: {
          ...text.body,
          en: editor({
            ...paragraph(
              link({ id: 'other', version: 9, direction: 'rtl', indent: 0, format: '' }),
            ),
            textFormat: 1,
            textStyle: '',
          }),
        },
      },
    ],
  ])('%s', (_, changes) => {
    expect(fingerprint(changes)).toBe(before)
  })

  test('whatever stands for nothing', () => {
    const nothing = [null, undefined, '', [], {}, { en: null }, { en: '', zh: undefined }]
    const prints = nothing.map((title) => fingerprint({ title }))
    expect(new Set(prints).size).toBe(1)
    const emptyEditors = [
      null,
      editor(),
      editor(paragraph()),
      editor(paragraph({ type: 'linebreak' })),
    ]
    expect(new Set(emptyEditors.map((en) => fingerprint({ body: { en } }))).size).toBe(1)
  })
})

describe('a fingerprint changes', () => {
  const withLink = (changes: object) => ({
    body: { ...text.body, en: editor(paragraph(link(changes))) },
  })
  test.each<[string, object]>([
    ['with the English title', { title: { ...text.title, en: 'A call' } }],
    ['with the Chinese title', { title: { ...text.title, zh: '通话' } }],
    ['when a language goes', { title: { en: 'A visit' } }],
    [
      'with a nested value in one language',
      { place: { ...text.place, city: { en: 'Beijing', zh: '上海' } } },
    ],
    ['with the order of rows', { leaders: [...text.leaders].reverse() }],
    ['when a row goes', { leaders: text.leaders.slice(0, 1) }],
    ['when an empty row comes', { leaders: [...text.leaders, {}] }],
    ['when a row only loses a language', { leaders: [{ leader: '1' }, text.leaders[1]] }],
    ['with the target of a relation', { topics: ['7', '9'] }],
    ['with the order of relations', { topics: ['8', '7'] }],
    ['with the collection of a relation', { about: { relationTo: 'media', value: '1' } }],
    ['with the type of a block', { parts: [{ blockType: 'rule' }] }],
    [
      'with the address of a link',
      withLink({ fields: { url: 'https://example.org/b', newTab: false, linkType: 'custom' } }),
    ],
    [
      'with the words of a link',
      withLink({ children: [{ type: 'text', text: 'the statements', format: 0 }] }),
    ],
    [
      'with bold type',
      withLink({ children: [{ type: 'text', text: 'the statement', format: 1 }] }),
    ],
    [
      'with a field of a block that has the name of a mark of the editor',
      withLink({ fields: { url: 'https://example.org/a', linkType: 'custom', version: 2 } }),
    ],
  ])('%s', (_, changes) => {
    expect(fingerprint(changes)).not.toBe(before)
  })
})

describe('a deployment that adds a field', () => {
  const more: FieldList = [
    ...fields,
    { kind: 'value', name: 'isCurrent', default: true },
    { kind: 'value', name: 'subtitle', isLocalized: true },
  ]
  const nested: FieldList = fields.map((field) =>
    field.kind === 'rows'
      ? { ...field, fields: [...field.fields, { kind: 'value', name: 'seat', default: 'main' }] }
      : field,
  )

  test('leaves approvals standing while the field is empty or holds its default', () => {
    for (const added of [{}, { isCurrent: null }, { isCurrent: true }, { subtitle: { en: '' } }])
      expect(contentOf(more, fields, { ...text, ...added }).fingerprint).toBe(before)
    const rows = text.leaders.map((row) => ({ ...row, seat: 'main' }))
    expect(contentOf(nested, fields, { ...text, leaders: rows }).fingerprint).toBe(before)
  })

  test('voids them when somebody fills the field in', () => {
    for (const added of [{ isCurrent: false }, { subtitle: { zh: '副题' } }]) {
      const content = contentOf(more, fields, { ...text, ...added })
      expect(content.fingerprint).not.toBe(before)
      expect(content.schema).toBe(schemaHash(more))
    }
    const rows = text.leaders.map((row) => ({ ...row, seat: 'left' }))
    expect(contentOf(nested, fields, { ...text, leaders: rows }).fingerprint).not.toBe(before)
  })

  test('knows a default in each language, in rows of one language and in blocks', () => {
    const list = (inRow: FieldList, inBlock: FieldList): FieldList => [
      { kind: 'rows', name: 'notes', isLocalized: true, fields: inRow },
      { kind: 'blocks', name: 'parts', blocks: { quote: inBlock } },
    ]
    const term: FieldList = [{ kind: 'value', name: 'term' }]
    const seat: FieldList = [...term, { kind: 'value', name: 'seat', default: 'main' }]
    const motto: FieldList = [{ kind: 'value', name: 'motto', isLocalized: true, default: 'none' }]
    const today = [...list(seat, seat), ...motto]
    const recorded = list(term, term)
    const withSeats = (inRow: object, inBlock: object) => ({
      notes: { en: [{ term: 'a', ...inRow }] },
      parts: [{ blockType: 'quote', term: 'b', ...inBlock }],
    })
    const was = contentUnder(recorded, withSeats({}, {})).fingerprint
    const now = (raw: object) => contentOf(today, recorded, { ...raw }).fingerprint
    const main = { seat: 'main' }
    expect(now({ ...withSeats(main, main), motto: { en: 'none', zh: 'none' } })).toBe(was)
    expect(now({ ...withSeats({}, {}), motto: { en: 'none', zh: 'some' } })).not.toBe(was)
    expect(now(withSeats({ seat: 'left' }, {}))).not.toBe(was)
    expect(now(withSeats({}, { seat: 'left' }))).not.toBe(was)
  })

  test('takes a block of a new kind for content, empty or not', () => {
    const parts = (blocks: Record<string, FieldList>): FieldList => [
      { kind: 'blocks', name: 'parts', blocks },
    ]
    const today = parts({ quote: [], rule: [] })
    const one = { parts: [{ blockType: 'quote' }] }
    const two = { parts: [{ blockType: 'quote' }, { blockType: 'rule' }] }
    expect(contentOf(today, parts({ quote: [] }), one).schema).toBe(
      schemaHash(parts({ quote: [] })),
    )
    expect(contentOf(today, parts({ quote: [] }), two).schema).toBe(schemaHash(today))
  })

  test('takes today’s list where none is on record', () => {
    expect(contentOf(more, null, text).schema).toBe(schemaHash(more))
  })
})

describe('the canonical form', () => {
  const noise = fc.record(
    {
      id: fc.string(),
      createdAt: fc.string(),
      updatedAt: fc.constant(new Date(0).toISOString()),
      _status: fc.constantFrom('draft', 'published'),
      __v: fc.nat(),
      globalType: fc.string(),
    },
    { requiredKeys: [] },
  )
  const nothing = fc.constantFrom(null, undefined, '', [], {})
  const content = fc.record(
    {
      title: fc.record({ en: fc.string(), zh: fc.string() }, { requiredKeys: [] }),
      slug: fc.oneof(fc.string(), nothing),
      place: fc.record({ mode: fc.oneof(fc.string(), nothing) }, { requiredKeys: [] }),
      leaders: fc.array(
        fc.record({
          leader: fc.oneof(fc.string({ minLength: 1 }), nothing),
          post: fc.constant({ en: 'P' }),
        }),
      ),
      topics: fc.array(fc.string({ minLength: 1 })),
    },
    { requiredKeys: [] },
  )

  test('is the same whatever ids, times and empty fields lie round the content', () => {
    fc.assert(
      fc.property(content, noise, nothing, (raw, around, empty) => {
        const noisy = {
          body: empty,
          about: empty,
          ...around,
          ...raw,
          ...(raw.leaders === undefined
            ? {}
            : {
                leaders: raw.leaders.map((row, index) => ({
                  ...row,
                  id: `row ${index}`,
                  hall: empty,
                })),
              }),
        }
        expect(canonicalForm(fields, noisy)).toEqual(canonicalForm(fields, raw))
      }),
    )
  })

  test('of a canonical form is that form', () => {
    fc.assert(
      fc.property(content, (raw) => {
        const form = canonicalForm(fields, raw)
        expect(canonicalForm(fields, form)).toEqual(form)
      }),
    )
    const form = canonicalForm(fields, text)
    expect(canonicalForm(fields, form)).toEqual(form)
  })

  test('names every reference with its place, its kind and its language', () => {
    const upload = {
      type: 'upload',
      relationTo: 'media',
      value: { id: 'm1', alt: 'whole document' },
    }
    const internal = link({
      fields: { linkType: 'internal', doc: { relationTo: 'dialogues', value: 'd1' } },
    })
    const form = canonicalForm(fields, {
      ...text,
      body: { zh: editor(upload, paragraph(internal)) },
      leaders: [text.leaders[0]],
    })
    expect(referencesIn(fields, form)).toEqual([
      { relationTo: 'media', value: 'm1', field: 'body', kind: 'embedded', locale: 'zh' },
      { relationTo: 'dialogues', value: 'd1', field: 'body', kind: 'mention', locale: 'zh' },
      {
        relationTo: 'leaders',
        value: '1',
        field: 'leaders.0.leader',
        kind: 'embedded',
        locale: null,
      },
      { relationTo: 'topics', value: '7', field: 'topics', kind: 'mention', locale: null },
      { relationTo: 'topics', value: '8', field: 'topics', kind: 'mention', locale: null },
      { relationTo: 'leaders', value: '1', field: 'about', kind: 'embedded', locale: null },
    ])
  })
})
