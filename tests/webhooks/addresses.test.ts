import { describe, expect, test } from '@jest/globals'
import { checkUrl } from '../../src/plugin/webhooks/checkUrl.js'
import { isPublicAddress } from '../../src/plugin/webhooks/isPublicAddress.js'
import { postMessage } from '../../src/plugin/webhooks/postMessage.js'
import { startReceiver } from './receiver.js'

const closed = [
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '100.127.255.255',
  '127.0.0.1',
  '127.255.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '192.0.0.8',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::127.0.0.1',
  '64:ff9b::a00:1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  '2001:0:4136:e378::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '2001:4860:4860::8888%eth0',
  'localhost',
  '',
]
const open = [
  '8.8.8.8',
  '1.1.1.1',
  '100.63.255.255',
  '100.128.0.1',
  '172.32.0.1',
  '172.15.0.1',
  '192.0.1.1',
  '2001:4860:4860::8888',
  '2a00:1450::1',
]

describe('an address of the network', () => {
  test.each(closed)('that is not of the public internet: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
  test.each(open)('that is: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('the address of an endpoint', () => {
  test.each([
    'http://127.0.0.1/hook',
    'http://2130706433/hook',
    'http://0x7f.1/hook',
    'http://0177.0.0.1/hook',
    'https://[::1]/hook',
    'https://[::ffff:10.0.0.1]/hook',
    'http://localhost/hook',
    'http://localhost./hook',
    'http://metadata.localhost/hook',
    'http://169.254.169.254/latest/meta-data',
    'https://somebody:secret@example.org/hook',
    'ftp://example.org/hook',
    'file:///etc/passwd',
    'example.org/hook',
    '',
    null,
  ])('is refused: %s', (url) => {
    expect(checkUrl(url, false)).not.toBeNull()
  })
  test('is taken where anybody can reach it', () => {
    expect(checkUrl('https://example.org/hook?of=press', false)).toBeNull()
  })
  test('is taken on an intranet where the option says so', () => {
    expect(checkUrl('http://10.0.0.8/hook', true)).toBeNull()
  })
})

describe('a message', () => {
  const post = (url: string, options: Partial<Parameters<typeof postMessage>[3]> = {}) =>
    postMessage(new URL(url), {}, '{}', { allowsPrivate: false, timeoutMs: 2_000, ...options })

  test('does not go to a name that leads to a private address', async () => {
    const receiver = await startReceiver()
    const { port } = new URL(receiver.url)
    await expect(post(`http://localhost:${port}/`)).rejects.toThrow('no public address')
    await expect(
      post(`http://receiver.example:${port}/`, {
        resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      }),
    ).rejects.toThrow('receiver.example leads to 127.0.0.1')
    expect(receiver.received).toEqual([])
    await receiver.stop()
  })

  test('does not go to a name of which only one address is private', async () => {
    const resolve = () =>
      Promise.resolve([
        { address: '8.8.8.8', family: 4 },
        { address: '::ffff:10.0.0.1', family: 6 },
      ])
    await expect(post('http://receiver.example/', { resolve })).rejects.toThrow('no public address')
  })

  test('goes to the address that was checked, whatever the name says a moment later', async () => {
    const receiver = await startReceiver()
    const { port } = new URL(receiver.url)
    let asked = 0
    const resolve = () => {
      asked += 1
      return Promise.resolve([{ address: '127.0.0.1', family: 4 }])
    }
    // No resolver knows this name: that the message arrives shows that none was asked again.
    const url = `http://receiver.invalid:${port}/`
    expect(await post(url, { resolve, allowsPrivate: true })).toMatchObject({ status: 204 })
    expect(asked).toBe(1)
    expect(receiver.received).toHaveLength(1)
    await receiver.stop()
  })

  test('follows no redirect', async () => {
    const [first, second] = [await startReceiver(), await startReceiver()]
    first.answer = (response) => {
      response.writeHead(307, { Location: `${second.url}/inside` }).end()
    }
    expect(await post(first.url, { allowsPrivate: true })).toMatchObject({ status: 307 })
    expect([first.received.length, second.received.length]).toEqual([1, 0])
    await first.stop()
    await second.stop()
  })

  test('is given up where no answer comes in time', async () => {
    const receiver = await startReceiver()
    receiver.answer = () => undefined
    const sent = post(receiver.url, { allowsPrivate: true, timeoutMs: 200 })
    await expect(sent).rejects.toThrow('no answer within 0.2 s')
    await receiver.stop()
  })

  test('is given up where the name is not found in time', async () => {
    const resolve = () => new Promise<never>(() => undefined)
    const sent = post('http://receiver.example/', { resolve, timeoutMs: 200 })
    await expect(sent).rejects.toThrow('no answer within 0.2 s')
  })

  test('takes in only the beginning of a long answer', async () => {
    const receiver = await startReceiver()
    let isCut = false
    receiver.answer = (response) => {
      response.on('close', () => {
        isCut = !response.writableFinished
      })
      response.writeHead(200)
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(65_536), () => setImmediate(more))
      }
      more()
    }
    expect(await post(receiver.url, { allowsPrivate: true })).toMatchObject({ status: 200 })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(isCut).toBe(true)
    await receiver.stop()
  })
})
