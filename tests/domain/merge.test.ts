import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalForm } from '../../src/domain/fingerprint/canonicalForm'
import type { FieldList } from '../../src/domain/fingerprint/fieldList'
import { applyForm } from '../../src/domain/merge/applyForm'
import { inLanguage } from '../../src/domain/merge/inLanguage'
import { mergeTexts } from '../../src/domain/merge/mergeTexts'
import { saysInOtherLanguages } from '../../src/domain/merge/saysInOtherLanguages'
import type { Choices, Spot } from '../../src/domain/merge/Spot'
import { newSpots, standingChoices } from '../../src/domain/merge/standingChoices'

type Data = Record<string, unknown>
type Row = Data & { id: string }

const fields: FieldList = [
  { name: 'title', kind: 'value', isLocalized: true },
  { name: 'order', kind: 'value' },
  { name: 'body', kind: 'rich-text', isLocalized: true },
  { name: 'topic', kind: 'relation', to: ['topics'], isMany: false, reference: 'mention' },
  {
    name: 'place',
    kind: 'group',
    fields: [
      { name: 'city', kind: 'value', isLocalized: true },
      { name: 'country', kind: 'value' },
    ],
  },
  {
    name: 'people',
    kind: 'rows',
    fields: [
      { name: 'name', kind: 'value', isLocalized: true },
      { name: 'side', kind: 'value' },
    ],
  },
  {
    name: 'links',
    kind: 'rows',
    isLocalized: true,
    fields: [{ name: 'label', kind: 'value' }],
  },
  {
    name: 'blocks',
    kind: 'blocks',
    blocks: {
      quote: [{ name: 'words', kind: 'value', isLocalized: true }],
      picture: [
        { name: 'file', kind: 'relation', to: ['media'], isMany: false, reference: 'embedded' },
      ],
    },
  },
]

const richText = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})

const person = (id: string, name: Data, side = 'ours'): Row => ({ id, name, side })

const start = {
  id: 'document',
  title: { en: 'A meeting', zh: '会见' },
  order: 1,
  place: { city: { en: 'Beijing' }, country: 'CN' },
  people: [person('a', { en: 'Ann', zh: '安' }), person('b', { en: 'Bob', zh: '鲍勃' })],
}

const verdicts = (spots: readonly Spot[]) =>
  Object.fromEntries(spots.map(({ id, verdict }) => [id, verdict]))

const merge = (mine: Data, theirs: Data, choices?: Choices, base: Data = start) =>
  mergeTexts(fields, { base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } }, choices)

describe('two texts that began as one', () => {
  test('are put together where each changed something else', () => {
    const { open, spots, text } = merge(
      {
        title: { en: 'A long meeting', zh: '会见' },
        place: { city: { en: 'Tokyo' }, country: 'CN' },
      },
      { title: { en: 'A meeting', zh: '长会' }, place: { city: { en: 'Beijing' }, country: 'JP' } },
    )
    expect(verdicts(spots)).toEqual({
      'title@en': 'mine',
      'title@zh': 'theirs',
      'place.city@en': 'mine',
      'place.country': 'theirs',
    })
    expect(open).toEqual([])
    expect(text).toMatchObject({
      id: 'document',
      title: { en: 'A long meeting', zh: '长会' },
      place: { city: { en: 'Tokyo' }, country: 'JP' },
    })
  })

  test('ask where both changed one field, and take what is decided', () => {
    const mine = { title: { en: 'Mine', zh: '会见' } }
    const theirs = { title: { en: 'Theirs', zh: '会见' } }
    const { open } = merge(mine, theirs)
    expect(open).toMatchObject([
      { id: 'title@en', path: ['title'], schemaPath: 'title', locale: 'en', base: 'A meeting' },
    ])
    const decided = (choices: Choices) => {
      const merged = merge(mine, theirs, choices)
      expect(merged.open).toEqual([])
      return (merged.text.title as { en: string }).en
    }
    expect(decided({ 'title@en': { by: 'mine' } })).toBe('Mine')
    expect(decided({ 'title@en': { by: 'theirs' } })).toBe('Theirs')
    expect(decided({ 'title@en': { by: 'hand', value: 'Both' } })).toBe('Both')
  })

  test('ask nothing where both made the same change', () => {
    const change = { title: { en: 'Same', zh: '会见' }, order: 2 }
    const { open, spots } = merge(change, change)
    expect(verdicts(spots)).toEqual({ 'title@en': 'same', order: 'same' })
    expect(open).toEqual([])
  })

  test('are not told apart by nothing, ids, or how an editor writes a text down', () => {
    const base = { ...start, body: { en: richText('Words') }, topic: '7' }
    const { spots } = mergeTexts(fields, {
      base,
      mine: { ...base, order: 1, links: { en: [] }, topic: { id: '7', title: 'A topic' } },
      theirs: {
        ...base,
        body: { en: { root: { ...richText('Words').root, direction: 'ltr', version: 1 } } },
        place: { ...start.place, venue: undefined },
      },
    })
    expect(spots).toEqual([])
  })

  test('compare a rich text as one thing', () => {
    const base = { ...start, body: { en: richText('Words') } }
    const { open } = merge(
      { body: { en: richText('My words') } },
      { body: { en: richText('Their words') } },
      {},
      base,
    )
    expect(open.map(({ id }) => id)).toEqual(['body@en'])
  })
})

describe('decisions', () => {
  const mine = { title: { en: 'Mine', zh: '会见' }, order: 2 }
  const first = merge(mine, { title: { en: 'Theirs', zh: '会见' }, order: 3 })
  const choices: Choices = { 'title@en': { by: 'mine' }, order: { by: 'theirs' } }

  test('stand as long as they were made between the same two texts', () => {
    const again = merge(mine, { title: { en: 'Theirs', zh: '会面' }, order: 3 })
    expect(standingChoices(first.spots, again.spots, choices)).toEqual(choices)
    expect(newSpots(first.spots, again.spots).map(({ id }) => id)).toEqual(['title@zh'])
  })

  test('are asked for again where the other text changed since', () => {
    const again = merge(mine, { title: { en: 'Theirs once more', zh: '会见' }, order: 3 })
    expect(standingChoices(first.spots, again.spots, choices)).toEqual({ order: { by: 'theirs' } })
    expect(newSpots(first.spots, again.spots).map(({ id }) => id)).toEqual(['title@en'])
  })
})

describe('rows of two texts', () => {
  const [ann, bob] = start.people as [Row, Row]

  test('are compared one by one, in each language', () => {
    const { open, spots, text } = merge(
      { people: [{ ...ann, name: { en: 'Anna', zh: '安' } }, bob] },
      {
        people: [
          { ...ann, name: { en: 'Ann', zh: '安娜' } },
          { ...bob, side: 'theirs' },
        ],
      },
    )
    expect(verdicts(spots)).toEqual({
      'people.a.name@en': 'mine',
      'people.a.name@zh': 'theirs',
      'people.b.side': 'theirs',
    })
    expect(spots[0]).toMatchObject({ path: ['people', 1, 'name'], schemaPath: 'people.name' })
    expect(open).toEqual([])
    expect(text.people).toEqual([
      { ...ann, name: { en: 'Anna', zh: '安娜' } },
      { ...bob, side: 'theirs' },
    ])
  })

  test('that either side added are all there, in their places', () => {
    const cam = person('c', { en: 'Cam' })
    const dee = person('d', { en: 'Dee' })
    const eve = person('e', { en: 'Eve' })
    const { open, text } = merge({ people: [ann, cam, bob, eve] }, { people: [ann, dee, bob] })
    expect(open).toEqual([])
    expect((text.people as Row[]).map(({ id }) => id)).toEqual(['a', 'd', 'c', 'b', 'e'])
  })

  test('that both added with the same words are there once', () => {
    const { spots, text } = merge(
      { people: [ann, bob, person('m', { en: 'Cam' })] },
      { people: [ann, bob, person('t', { en: 'Cam' })] },
    )
    expect((text.people as Row[]).map(({ id }) => id)).toEqual(['a', 'b', 't'])
    expect(spots.map(({ verdict }) => verdict)).not.toContain('both')
  })

  test('that one side removed are gone, unless the other changed them: then that is asked', () => {
    expect((merge({ people: [ann] }, {}).text.people as Row[]).map(({ id }) => id)).toEqual(['a'])
    expect((merge({}, { people: [bob] }).text.people as Row[]).map(({ id }) => id)).toEqual(['b'])
    const asked = merge(
      { people: [ann] },
      { people: [ann, { ...bob, name: { en: 'Bob', zh: '博' } }] },
    )
    expect(asked.open).toMatchObject([
      { id: 'people.b', path: ['people', 2], isRow: true, mine: undefined },
    ])
    const again = merge({ people: [{ ...ann, side: 'x' }, bob] }, { people: [bob] })
    expect(again.open).toMatchObject([{ id: 'people.a', isRow: true, theirs: undefined }])
  })

  test('in another order are compared as a whole', () => {
    expect(merge({ people: [bob, ann] }, {}).spots).toMatchObject([
      { id: 'people', verdict: 'mine', isRow: false },
    ])
    const { open } = merge({ people: [bob, ann] }, { people: [ann, { ...bob, side: 'x' }] })
    expect(open).toMatchObject([{ id: 'people', verdict: 'both' }])
  })

  test('of a list that each language has for itself belong to that language', () => {
    const base = { ...start, links: { en: [{ id: '1', label: 'One' }] } }
    const { open, spots } = merge(
      { links: { en: [{ id: '1', label: 'First' }] } },
      { links: { en: [{ id: '1', label: 'One' }], zh: [{ id: '2', label: '一' }] } },
      {},
      base,
    )
    expect(verdicts(spots)).toEqual({ 'links@en.1.label': 'mine', 'links@zh.2': 'theirs' })
    expect(open).toEqual([])
  })

  test('of blocks are compared by the fields of their kind', () => {
    const quote = { id: 'q', blockType: 'quote', words: { en: 'Said' } }
    const picture = { id: 'q', blockType: 'picture', file: '1' }
    const base = { ...start, blocks: [quote] }
    const changed = { ...quote, words: { en: 'Said', zh: '说' } }
    const both = merge(
      { blocks: [{ ...quote, words: { en: 'Told' } }] },
      { blocks: [changed] },
      {},
      base,
    )
    expect(verdicts(both.spots)).toEqual({
      'blocks.q.words@en': 'mine',
      'blocks.q.words@zh': 'theirs',
    })
    expect(both.spots[0]?.schemaPath).toBe('blocks.quote.words')
    expect(merge({ blocks: [picture] }, { blocks: [changed] }, {}, base).open).toMatchObject([
      { id: 'blocks.q', isRow: true },
    ])
  })
})

describe('a form for one language', () => {
  const form = (now: Data, initially: Data = inLanguage(fields, start, 'en')) =>
    applyForm(fields, start, { now: { ...initially, ...now }, initially }, 'en')

  test('changes that language and what belongs to all, and nothing else', () => {
    expect(form({ title: 'Mine', order: 2 })).toEqual({
      ...start,
      title: { en: 'Mine', zh: '会见' },
      order: 2,
    })
  })

  test('leaves what it fills in by itself as it was', () => {
    const initially = { ...inLanguage(fields, start, 'en'), topic: 'a default' }
    expect(form({}, initially)).toEqual(start)
  })

  test('keeps the other languages of its rows', () => {
    const [ann, bob] = inLanguage(fields, start, 'en').people as [Row, Row]
    const applied = form(
      {
        people: [
          { ...bob, name: 'Rob' },
          { id: 'new', name: 'Cam' },
        ],
      },
      {
        ...inLanguage(fields, start, 'en'),
        people: [bob, {}],
      },
    )
    expect(applied.people).toEqual([
      { id: 'b', name: { en: 'Rob', zh: '鲍勃' }, side: 'ours' },
      { id: 'new', name: { en: 'Cam' } },
    ])
    expect(ann).toEqual({ id: 'a', name: 'Ann', side: 'ours' })
  })

  test('is told what of its rows stands in other languages alone', () => {
    const people = fields.find(({ name }) => name === 'people')
    const rows = people?.kind === 'rows' ? people.fields : []
    expect(saysInOtherLanguages(rows, person('a', { en: 'Ann', zh: '安' }), 'en')).toBe(true)
    expect(saysInOtherLanguages(rows, person('a', { en: 'Ann', zh: '' }), 'en')).toBe(false)
  })
})

// Any two texts.

const word = fc.constantFrom('', 'one', 'two', 'three')
const languages = fc.record({ en: word, zh: word })
const ids = ['a', 'b', 'c', 'd'] as const
const anyRow = (id: string) =>
  fc.record({ id: fc.constant(id), name: languages, side: fc.constantFrom('ours', 'theirs') })
const anyText = fc.record({
  title: languages,
  order: fc.constantFrom(null, 1, 2),
  place: fc.record({ city: languages, country: word }),
  people: fc
    .shuffledSubarray([...ids], { minLength: 0 })
    .chain((chosen) => fc.tuple(...chosen.map(anyRow))),
})

/** A text that somebody made of another: most of it stays. */
const edited = (base: Data, side: string) =>
  fc
    .record({
      other: anyText,
      takes: fc.record({
        title: fc.boolean(),
        order: fc.boolean(),
        place: fc.boolean(),
      }),
      rows: fc.array(fc.constantFrom('keep', 'keep', 'change', 'remove', 'add'), { maxLength: 6 }),
      isReversed: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
      name: languages,
      added: fc.constantFrom({ en: 'four' }, { en: 'five' }),
    })
    .map(({ added, isReversed, name, other, rows, takes }): Data => {
      const people = (base.people as Row[]).flatMap((row, index): Row[] => {
        switch (rows[index]) {
          case 'remove':
            return []
          case 'change':
            return [{ ...row, name }]
          case 'add':
            // Words that no row had at first: one that goes and comes back with its words was never gone.
            return [row, { id: `${side}${index}`, name: added, side: 'ours' }]
          default:
            return [row]
        }
      })
      return {
        ...base,
        ...(takes.title ? { title: other.title } : {}),
        ...(takes.order ? { order: other.order } : {}),
        ...(takes.place ? { place: other.place } : {}),
        people: isReversed ? people.toReversed() : people,
      }
    })

const threeTexts = anyText.chain((base) =>
  fc.record({
    base: fc.constant(base as Data),
    mine: edited(base, 'm'),
    theirs: edited(base, 't'),
  }),
)

const said = (text: Data) => JSON.stringify(canonicalForm(fields, text))

/** What a text says, place by place, and which spot would ask about it. */
const places = (text: Data): Map<string, string> => {
  const found = new Map<string, string>()
  const note = (id: string, value: unknown) => found.set(id, JSON.stringify(value || null))
  const inLanguages = (id: string, value: unknown) => {
    for (const [locale, part] of Object.entries(value as Data)) note(`${id}@${locale}`, part)
  }
  inLanguages('title', text.title)
  note('order', text.order)
  const place = text.place as { city: Data; country: string }
  inLanguages('place.city', place.city)
  note('place.country', place.country)
  for (const row of text.people as Row[]) {
    note(`people.${row.id}`, true)
    inLanguages(`people.${row.id}.name`, row.name)
    note(`people.${row.id}.side`, row.side)
  }
  return found
}

const isAskedBy = (spots: readonly Spot[], id: string): boolean =>
  spots.some((spot) => id === spot.id || id.startsWith(`${spot.id}.`))

describe('any two texts that began as one', () => {
  test('lose nothing that either side wrote or removed without being asked', () => {
    fc.assert(
      fc.property(threeTexts, ({ base, mine, theirs }) => {
        const { open, text } = mergeTexts(fields, { base, mine, theirs })
        const [before, merged] = [places(base), places(text)]
        const contents = (row: Row) => JSON.stringify([row.name, row.side])
        const words = (text.people as Row[]).map(contents)
        for (const side of [mine, theirs]) {
          const now = places(side)
          for (const id of new Set([...before.keys(), ...now.keys()])) {
            if (now.get(id) === before.get(id) || isAskedBy(open, id)) continue
            const row = (side.people as Row[]).find((one) => id.startsWith(`people.${one.id}`))
            // A row that both added with the same words is there once, under the other id.
            if (row !== undefined && !merged.has(`people.${row.id}`))
              expect(words).toContain(contents(row))
            else expect([id, merged.get(id)]).toEqual([id, now.get(id)])
          }
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('are asked about exactly where both changed the same place, each their own way', () => {
    fc.assert(
      fc.property(threeTexts, ({ base, mine, theirs }) => {
        const { open } = mergeTexts(fields, { base, mine, theirs })
        const [before, own, others] = [base, mine, theirs].map(places) as [
          Map<string, string>,
          Map<string, string>,
          Map<string, string>,
        ]
        for (const id of before.keys()) {
          if (id.startsWith('people.')) continue
          const [was, is, lies] = [before.get(id), own.get(id), others.get(id)]
          expect([id, open.some((spot) => spot.id === id)]).toEqual([
            id,
            is !== was && lies !== was && is !== lies,
          ])
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('are the other one where one side changed nothing', () => {
    fc.assert(
      fc.property(threeTexts, ({ base, mine }) => {
        for (const [own, others] of [
          [mine, base],
          [base, mine],
        ] as const) {
          const { open, text } = mergeTexts(fields, { base, mine: own, theirs: others })
          expect([said(text), open]).toEqual([said(mine), []])
        }
      }),
    )
  })

  test('have no conflict where both did the same', () => {
    fc.assert(
      fc.property(threeTexts, ({ base, mine }) => {
        const { open, text } = mergeTexts(fields, { base, mine, theirs: mine })
        expect([said(text), open]).toEqual([said(mine), []])
      }),
    )
  })

  test('ask the same whichever side is mine', () => {
    const turned = { mine: 'theirs', theirs: 'mine', same: 'same', both: 'both' } as const
    const asked = (spots: readonly Spot[], isTurned: boolean) =>
      spots
        .map(({ locale, schemaPath, verdict }) =>
          [schemaPath, locale, isTurned ? turned[verdict] : verdict].join(' '),
        )
        .sort()
    fc.assert(
      fc.property(threeTexts, ({ base, mine, theirs }) => {
        expect(asked(mergeTexts(fields, { base, mine, theirs }).spots, false)).toEqual(
          asked(mergeTexts(fields, { base, mine: theirs, theirs: mine }).spots, true),
        )
      }),
    )
  })

  test('once decided have nothing left to decide, and say what was decided', () => {
    fc.assert(
      fc.property(threeTexts, fc.constantFrom('mine', 'theirs'), ({ base, mine, theirs }, by) => {
        const { open } = mergeTexts(fields, { base, mine, theirs })
        const choices = Object.fromEntries(open.map(({ id }) => [id, { by }] as const))
        const decided = mergeTexts(fields, { base, mine, theirs }, choices)
        expect(decided.open).toEqual([])
        const [own, others, text] = [mine, theirs, decided.text].map(places)
        for (const { id } of open)
          expect([id, text?.get(id)]).toEqual([id, (by === 'mine' ? own : others)?.get(id)])
        const saved = mergeTexts(fields, { base: theirs, mine: decided.text, theirs })
        expect([saved.open, said(saved.text)]).toEqual([[], said(decided.text)])
      }),
    )
  })
})
