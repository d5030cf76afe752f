import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { openPressLink } from '../../src/plugin/press/openPressLink.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { holdClock } from '../support/clock.js'
import { availableEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { done } from '../support/releases.js'
import { verb } from '../support/workflow.js'

const slug = 'editorial-press-openings' as CollectionSlug

describe.each(availableEngines)('an opening of a press link [$name]', (engine) => {
  let office: Office
  let clock: ReturnType<typeof holdClock>
  let document: string
  let link: number
  let opened: string

  const does = async (of: string, name: string, input: Record<string, unknown> = {}) =>
    done(await verb(office, office.approver, of, name, input))
  /** What verify says of one opening that somebody wrote into the log. */
  const saidOf = async (opening: Record<string, unknown>): Promise<(string | undefined)[]> => {
    const { db } = office.payload
    const { id } = await db.create({ collection: slug, data: { document, link, ...opening } })
    const { differences } = await verify(office.payload)
    await db.deleteOne({ collection: slug, where: { id: { equals: id } } })
    return differences.map(({ where }) => where)
  }

  beforeAll(async () => {
    office = await openOffice(engine.url())
    clock = holdClock(office)
    document = await office.draft('topics', { title: 'Read early' })
    done(await verb(office, office.officer, document, 'submit'))
    await does(document, 'approve')
    clock.advance(60)
    const { body } = await does(document, 'make-press-link', {
      recipient: 'The Daily',
      at: clock.in(3_600),
    })
    link = body.newPressLink.link
    clock.advance(60)
    opened = clock.now()
    const token = body.newPressLink.path.replace('/press/', '')
    expect((await openPressLink(office.payload, token)).kind).toBe('open')
    clock.advance(60)
    await does(document, 'publish')
    clock.advance(60)
  })
  afterAll(() => office.stop())

  test('that happened is no finding', async () => {
    expect((await verify(office.payload)).differences).toEqual([])
    expect(await saidOf({ at: opened })).toEqual([])
  })

  const impossible: [string, () => Record<string, unknown>][] = [
    ['before the link was made', () => ({ at: clock.in(-240) })],
    ['after the text went out', () => ({ at: clock.now() })],
    ['after the link expired', () => ({ at: clock.in(7_200) })],
    ['at no instant', () => ({ at: `${opened}x` })],
    ['at an instant that is cut off', () => ({ at: opened.slice(0, -1) })],
    ['of a link that nobody made', () => ({ at: opened, link: 1 })],
  ]
  test.each(impossible)('that cannot have happened is named: %s', async (_, opening) => {
    expect(await saidOf(opening())).toEqual(['editorial-press-openings'])
  })
})
