import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type Field } from 'payload'
import { builtInWordings } from '../../src/domain/disclaimer/wording.js'
import { approvedWordings } from '../../src/plugin/acts/disclaimerFacts.js'
import { composeShown } from '../../src/plugin/components/disclaimer/composeShown.js'
import { withDisclaimerInForm } from '../../src/plugin/components/disclaimer/withDisclaimerInForm.js'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { openDelivery } from '../support/publicView.js'
import { publish } from '../support/workflow.js'

const sentence = builtInWordings[0]?.text.en
const names = (fields: readonly Field[]) => fields.map((field) => 'name' in field && field.name)

describe('the form of a text', () => {
  const group: Field = { name: 'disclaimer', type: 'group', fields: [] }

  test('ends with the disclaimer where the text carries one, also where a tab holds its choice', () => {
    const tabbed: Field = { type: 'tabs', tabs: [{ label: 'More', fields: [group] }] }
    expect(names(withDisclaimerInForm([group])).at(-1)).toBe('disclaimerInForm')
    expect(names(withDisclaimerInForm([tabbed])).at(-1)).toBe('disclaimerInForm')
  })

  test('shows none where the text carries none', () => {
    const other: Field = { name: 'other', type: 'group', fields: [group] }
    expect(names(withDisclaimerInForm([other]))).toEqual(['other'])
  })
})

describe.each(workflowEngines)('the disclaimer in the form [$name]', (engine) => {
  let office: Office
  let number = 0

  beforeAll(async () => {
    office = await openOffice(engine.url())
    await office.save('globals/site-settings', {
      siteName: 'The house',
      disclaimers: [{ key: 'house', text: 'The Chinese prevails.', prevailingLanguage: 'zh' }],
    })
    await publish(office, office, 'globals/site-settings')
    // Written, and not yet public: no text can name it.
    await office.save('globals/site-settings', {
      disclaimers: [
        { key: 'house', text: 'The Chinese prevails.', prevailingLanguage: 'zh' },
        { key: 'tomorrow', text: 'It still prevails.', prevailingLanguage: 'zh' },
      ],
    })
  })
  afterAll(() => office.stop())

  const inForm = async (choice: object, { language = 'en', locale = 'en' } = {}) =>
    composeShown({
      choice,
      language,
      locale,
      wordings: await approvedWordings(await createLocalReq({}, office.payload)),
    })

  /** What the public reads under a text with this choice. */
  const inPublic = async (disclaimer: object): Promise<unknown> => {
    number += 1
    await office.published('topics', { title: `Topic ${number}`, slug: `t-${number}`, disclaimer })
    const delivery = await openDelivery(office)
    try {
      const answer = await delivery.get(`/v1/topics/t-${number}`)
      return ((await answer.json()) as { disclaimer?: { text?: string } }).disclaimer?.text
    } finally {
      await delivery.close()
    }
  }

  test.each([
    ['the wording of the house', { wording: 'reference-only' }, sentence],
    ['a wording that the text chose', { wording: 'house' }, 'The Chinese prevails.'],
    [
      'the sentence of an imported page',
      { wording: 'house', importedText: 'For reference.' },
      'For reference.',
    ],
  ])('is %s, to the letter as the public reads it', async (_, choice, text) => {
    expect(await inForm(choice)).toMatchObject({ kind: 'stands', text })
    expect(await inPublic(choice)).toBe(text)
  })

  test('is none where the text could not go out so, and says why in the language of the admin', async () => {
    expect(await inForm({ wording: 'tomorrow' })).toEqual({
      kind: 'refused',
      messages: ['The disclaimer must be one of the approved wordings.'],
    })
    expect(await inForm({ wording: '' }, { language: 'zh' })).toEqual({
      kind: 'refused',
      messages: ['英文文本缺少免责声明。'],
    })
  })

  test('stands under no Chinese text: that one prevails', async () => {
    expect(await inForm({ wording: 'house' }, { locale: 'zh' })).toEqual({ kind: 'prevails' })
    expect(await inForm({ wording: '' }, { locale: 'zh' })).toBeNull()
  })
})
