import { describe, expect, test } from '@jest/globals'
import type { Field } from 'payload'
import { calendarDay } from '../../collections/shared/calendarDay.js'
import { eventGroup } from '../../collections/shared/eventGroup.js'
import { starredText } from '../../collections/shared/starredText.js'
import { webAddress } from '../../collections/shared/webAddress.js'
import { walkFields } from './support/walkFields.js'

const label = { en: 'Label', zh: '标签' }

/** Asks a field's own check, as the submit of an editor who reads English would. */
const check = async (field: Field | undefined, value: unknown, siblingData: object = {}) => {
  if (!field || !('validate' in field) || !field.validate) throw new Error('no check to ask')
  const options = { ...field, req: { i18n: { language: 'en' } }, siblingData }
  const validate = field.validate as (value: unknown, options: object) => unknown
  return (await validate(value, options)) === true
}

describe('a day', () => {
  const day = calendarDay({ name: 'day', label })

  test.each(['2017-06-14', '2024-02-29', '', null, undefined])('may be %p', async (value) => {
    expect(await check(day, value)).toBe(true)
  })

  test.each(['2017-02-30', '2023-02-29', '14.06.2017', '2017-6-4', '2017-06-14T00:00:00Z'])(
    'is not %p',
    async (value) => {
      expect(await check(day, value)).toBe(false)
    },
  )

  test('that is needed is not empty', async () => {
    expect(await check(calendarDay({ name: 'day', label, required: true }), '')).toBe(false)
  })
})

describe('an address that becomes a link', () => {
  const address = webAddress({ name: 'url', label })

  test.each([
    'https://www.mee.gov.cn/',
    'http://a.example/b',
    'mailto:press@a.example',
    '/en/site',
    '',
  ])('may be %p', async (value) => expect(await check(address, value)).toBe(true))

  test.each(['javascript:alert(1)', '//evil.example', 'www.a.example', 'https://a b'])(
    'is not %p',
    async (value) => expect(await check(address, value)).toBe(false),
  )
})

test.each(['', '   ', '\u00a0\u3000', null])(
  'a starred text is not filled by %j',
  async (value) => {
    expect(await check(starredText({ name: 'title', label }), value)).toBe(false)
  },
)

describe('when it was', () => {
  const fieldOf = (path: string, isDayNeeded: boolean) =>
    walkFields(eventGroup({ isDayNeeded }).fields).find((walked) => walked.path === path)?.field

  test('an end before the beginning is refused', async () => {
    const end = fieldOf('end', false)
    expect(await check(end, '2017-06-13', { start: '2017-06-14' })).toBe(false)
    expect(await check(end, '2017-06-14', { start: '2017-06-14' })).toBe(true)
  })

  test('an activity is submitted with its day, known to the day or the range', async () => {
    expect(await check(fieldOf('start', true), '')).toBe(false)
    expect(await check(fieldOf('precision', true), 'weekday')).toBe(false)
    expect(await check(fieldOf('precision', true), 'range')).toBe(true)
    expect(await check(fieldOf('start', false), '')).toBe(true)
  })
})
