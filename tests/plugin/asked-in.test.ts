import { expect, test } from '@jest/globals'
import { askedIn } from '../../src/plugin/home/askedIn.js'

test('a page asks for what stands in its address, and leaves the language of the content to Payload', () => {
  expect(askedIn({ for: 'mine', state: ['failed', 'to-write'], locale: 'zh' })).toEqual([
    ['for', 'mine'],
    ['state', 'failed'],
    ['state', 'to-write'],
  ])
  expect(askedIn(undefined)).toEqual([])
})
