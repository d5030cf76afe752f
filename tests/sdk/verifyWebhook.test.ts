import { describe, expect, test } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { verifyWebhook } from '../../src/sdk/index'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const now = new Date('2026-11-26T12:00:00Z')
const body = JSON.stringify({ type: 'published', data: { id: '1', title: '清洁空气' } })

const signed = (at = now, by = secret) => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
  'webhook-signature': new Webhook(by).sign('msg_1', at, body),
})

describe('a message to a webhook', () => {
  test('is believed if it is signed with the secret, whatever kind of headers it came with', async () => {
    const headers = signed()
    const verified = await verifyWebhook<{ type: string }>(body, headers, secret, now)
    expect(verified).toMatchObject({ isGenuine: true, id: 'msg_1', sentAt: now })
    if (verified.isGenuine) expect(verified.event.type).toBe('published')
    const bytes = new TextEncoder().encode(body)
    expect(await verifyWebhook(bytes, new Headers(headers), secret, now)).toEqual(verified)
  })

  test('is believed while two secrets are in use', async () => {
    const headers = signed()
    const both = `v1,${'A'.repeat(43)}= ${headers['webhook-signature']}`
    const rotated = { ...headers, 'webhook-signature': both }
    expect(await verifyWebhook(body, rotated, secret, now)).toMatchObject({ isGenuine: true })
  })

  test.each([
    ['of another secret', signed(now, 'whsec_AAAA9r8GKYqrTwjUPD8ILPZIo2LaLaSw'), 'signature-wrong'],
    ['with another id', { ...signed(), 'webhook-id': 'msg_2' }, 'signature-wrong'],
    ['of another version', { ...signed(), 'webhook-signature': 'v2,AAAA' }, 'signature-wrong'],
    ['that is old', signed(new Date(now.getTime() - 301_000)), 'too-old'],
    ['from the future', signed(new Date(now.getTime() + 301_000)), 'too-old'],
    ['without a time', { ...signed(), 'webhook-timestamp': 'now' }, 'timestamp-invalid'],
    ['without a signature', { ...signed(), 'webhook-signature': undefined }, 'header-missing'],
  ])('%s is not', async (_, headers, reason) => {
    expect(await verifyWebhook(body, headers, secret, now)).toEqual({ isGenuine: false, reason })
  })

  test('whose body was changed on the way is not', async () => {
    const changed = body.replace('published', 'gone')
    expect(await verifyWebhook(changed, signed(), secret, now)).toMatchObject({
      reason: 'signature-wrong',
    })
  })
})
