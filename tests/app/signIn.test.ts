import { afterEach, describe, expect, test } from '@jest/globals'

import { signInLimit } from '../../src/app/server/signInLimit.js'
import { listening } from './listening.js'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})

describe('sign-in', () => {
  test('an address that tries too often is told to wait, as a problem', async () => {
    const server = await listening(signInLimit(3), (_request, response) => {
      response.json({ tried: true })
    })
    stops.push(server.stop)
    const attempts = []
    for (let attempt = 0; attempt < 4; attempt += 1)
      attempts.push(await fetch(`${server.origin}/api/users/login`, { method: 'POST' }))
    expect(attempts.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    const [refused] = attempts.slice(-1)
    expect(refused?.headers.get('retry-after')).toBe('60')
    expect(refused?.headers.get('content-type')).toContain('application/problem+json')
    expect(await refused?.json()).toMatchObject({ code: 'too-many-sign-ins' })
  })
})
