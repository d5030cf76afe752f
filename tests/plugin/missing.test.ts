import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ClientField } from 'payload'
import type { FieldList } from '../../src/domain/fingerprint/fieldList.js'
import type { BarView } from '../../src/plugin/components/barView.js'
import { groupMissing } from '../../src/plugin/components/missing/groupMissing.js'
import { missingIn } from '../../src/plugin/components/missing/missingIn.js'
import { stepsTo } from '../../src/plugin/components/missing/stepsTo.js'
import { fieldsOf } from '../../src/plugin/runtime/runtime.js'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { richText } from '../support/richText.js'
import { verb, workflowOf } from '../support/workflow.js'

const fields: FieldList = [
  { name: 'title', kind: 'value', isLocalized: true },
  { name: 'kind', kind: 'value' },
  {
    name: 'people',
    kind: 'rows',
    fields: [
      { name: 'name', kind: 'value', isLocalized: true },
      { name: 'rank', kind: 'value' },
    ],
  },
]

const invalid = (field: string, locale: string) => ({
  code: 'field-invalid',
  field,
  locale,
  message: 'Please fill this in.',
})

const grouped = (refusals: Parameters<typeof groupMissing>[0]) =>
  groupMissing(refusals, fields, ['en', 'zh']).map(({ entries, language }) => [
    language,
    entries.map(({ field }) => field),
  ])

describe('what is missing for submit', () => {
  test('stands under its language, the original first', () => {
    expect(grouped([invalid('title', 'en'), invalid('people.1.name', 'zh')])).toEqual([
      ['zh', ['people.1.name']],
      ['en', ['title']],
    ])
  })

  test('stands once where it is missing in every language', () => {
    expect(grouped([invalid('title', 'en'), invalid('title', 'zh')])).toEqual([[null, ['title']]])
  })

  test('stands under no language where its field has none, whichever was tried', () => {
    expect(grouped([invalid('kind', 'en'), invalid('people.0.rank', 'zh')])).toEqual([
      [null, ['kind', 'people.0.rank']],
    ])
  })

  test('keeps the language of what is wrong with one of them, though the field has none', () => {
    const disclaimer = { code: 'disclaimer-missing', field: 'kind', locale: 'en', message: 'None.' }
    expect(grouped([disclaimer])).toEqual([['en', ['kind']]])
  })

  const seen = (state: string, refusals: { code: string; message: string }[]): BarView =>
    ({
      working: { state },
      verbs: [{ verb: 'submit', allowed: refusals.length === 0, refusals }],
    }) as unknown as BarView
  const needed = { code: 'field-invalid', message: 'Please fill this in.' }
  const checked = { code: 'check-failed', message: 'A dead link.' }

  test('is told of drafts, and of no text in review or public', () => {
    expect(missingIn(seen('draft', [needed]))?.refusals).toEqual([needed])
    expect(missingIn(seen('changes-requested', []))?.refusals).toEqual([])
    for (const state of ['in-review', 'approved', 'scheduled', 'published', 'archived'])
      expect([state, missingIn(seen(state, [needed]))]).toEqual([state, null])
  })

  test('is not told where nobody looked, since its reader may not submit', () => {
    expect(missingIn(seen('draft', [{ code: 'role-missing', message: 'No.' }]))).toBeNull()
  })

  test('leaves to the list of checks what the checks found', () => {
    expect(missingIn(seen('draft', [checked, needed]))).toEqual({
      refusals: [needed],
      isStoppedByChecks: true,
    })
  })
})

describe('the way to a field of the form', () => {
  const form = [
    { name: 'title', type: 'text' },
    {
      type: 'tabs',
      tabs: [
        { label: 'Text', fields: [{ name: 'body', type: 'richText' }] },
        {
          label: 'People',
          fields: [
            {
              type: 'collapsible',
              label: 'More',
              fields: [
                {
                  name: 'people',
                  type: 'array',
                  fields: [{ type: 'row', fields: [{ name: 'name', type: 'text' }] }],
                },
              ],
            },
          ],
        },
        { name: 'meta', fields: [{ name: 'title', type: 'text' }] },
      ],
    },
  ] as unknown as ClientField[]

  test('opens nothing where the field is in sight', () => {
    expect(stepsTo(form, 'title')).toEqual([])
  })

  test('goes through its tab, and through what is folded', () => {
    expect(stepsTo(form, 'people.3.name')).toEqual([
      { kind: 'tab', index: 1, count: 3 },
      { kind: 'fold', id: 'field-collapsible-_index-1-1-0' },
      { kind: 'fold', id: 'people-row-3' },
    ])
  })

  test('tells a tab with a name from a field of the same name', () => {
    expect(stepsTo(form, 'meta.title')).toEqual([{ kind: 'tab', index: 2, count: 3 }])
  })

  test('is none where the form has no such field', () => {
    expect(stepsTo(form, 'rank')).toEqual([])
  })
})

describe.each(workflowEngines)('the dry run of submit [$name]', (engine) => {
  let office: Office

  beforeAll(async () => {
    office = await openOffice(engine.url())
  })
  afterAll(() => office.stop())

  const look = async (as: string, document: string) => {
    const missing = missingIn((await workflowOf(office, as, document)).body as BarView)
    const [slug = '', id = ''] = document.split('/')
    const list = fieldsOf(office.payload, { kind: 'collection', slug, id })
    return missing === null
      ? null
      : groupMissing(missing.refusals, list, ['en', 'zh']).map(({ entries, language }) => [
          language,
          entries.map(({ field }) => field),
        ])
  }

  test('names each field by the path at which the form has it, by language', async () => {
    const document = await office.draft('leader-activities', { title: 'A meeting' })
    const found = Object.fromEntries((await look(office.officer, document)) ?? []) as Record<
      string,
      string[]
    >
    expect(found.en).toContain('body')
    expect(found.null).toContain('kind')
    const form = office.payload.collections['leader-activities']?.config.fields as ClientField[]
    expect(stepsTo(form, 'kind')).toEqual([{ kind: 'tab', index: 1, count: expect.any(Number) }])
    await office.save(document, { title: '会见' }, { locale: 'zh' })
    const both = Object.fromEntries((await look(office.officer, document)) ?? []) as typeof found
    expect(both.null).toEqual(expect.arrayContaining(['body', 'kind']))
    expect(both.en ?? []).not.toContain('body')
    await office.save(document, { body: richText('会见。') }, { locale: 'zh' })
    const one = Object.fromEntries((await look(office.officer, document)) ?? []) as typeof found
    expect(one.en).toEqual(['body'])
    expect(one.zh).toBeUndefined()
  })

  test('says that nothing is missing before it allows the step, and nothing after', async () => {
    const document = await office.draft('topics', { title: 'Clean air' })
    expect(await look(office.officer, document)).toEqual([])
    await verb(office, office.officer, document, 'submit')
    expect(await look(office.officer, document)).toBeNull()
  })
})
