import { test, expect } from '@jest/globals'
import { openDelivery } from '../support/publicView.js'
import { describeAttacks } from './run/describeAttacks.js'
import { canary } from './run/canary.js'
import type { Scene } from './run/openScene.js'
import { reads } from './table/reads/index.js'
import { governed } from './table/words.js'

const probe = canary.slice(0, 7)

const questions = [
  'locale=all',
  'draft=true',
  'draft=true&locale=zh',
  'fields=title,summary,description',
  'limit=100',
  `topic=${probe}`,
  'from=2026-11-20&to=2026-11-20',
  'depth=9&trash=true',
  'asOf=2099-01-01T00:00:00Z',
]

/** Everything that anybody may ask the public side, and what nobody should. */
const addressesOf = ({ addresses, names }: Scene): string[] => [
  ...addresses.flatMap((address) => [
    address,
    ...questions.map((question) => `${address}${address.includes('?') ? '&' : '?'}${question}`),
  ]),
  ...governed.flatMap((slug) => [
    `/v1/${slug}/${String(names.get(slug))}`,
    `/v1/${slug}/${String(names.get('never'))}`,
  ]),
  '/v1/users',
  '/v1/media',
  '/v1/editorial-snapshots',
  '/v1/topics/..%2F..%2Fsecret',
  '/v1/topics/%00',
]

describeAttacks('no read shows what is not public', reads, (scene) => {
  test('the public side shows no canary, whatever it is asked', async () => {
    const delivery = await openDelivery(scene().office)
    const wrong: string[] = []
    try {
      for (const address of addressesOf(scene())) {
        const answer = await delivery.get(address)
        const text = await answer.text()
        if (answer.status >= 500 || text.toLowerCase().includes(canary.toLowerCase()))
          wrong.push(`${answer.status} ${address} ${text.slice(0, 300)}`)
      }
    } finally {
      await delivery.close()
    }
    expect(wrong).toEqual([])
    expect(delivery.faults).toEqual([])
  })
})
