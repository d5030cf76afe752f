import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { fetchByContract } from '../support/contract.js'
import { availableEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { startNode, type ServerNode } from '../support/serverNode.js'
import { verb } from '../support/workflow.js'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const path = '/v1/topics/clean-air'

describe.each(availableEngines)('two processes on one database [$name]', (engine) => {
  let office: Office
  let text = ''
  let one: ServerNode
  let other: ServerNode
  const shared = { databaseUrl: '', dataDir: '', secret: randomUUID() + randomUUID() }

  /** Why the text is withdrawn, as a node tells it; null: it is not. */
  const reasonOn = async ({ origin }: ServerNode, headers = {}): Promise<string | null> => {
    const answer = await fetchByContract(`${origin}${path}`, { headers })
    expect(answer.status).toBe(200)
    return (await answer.json()).notice?.reason ?? null
  }
  const act = async (node: ServerNode, name: string, input = {}) => {
    const answer = await verb(node, office.approver, text, name, input)
    expect([name, answer.status, answer.body]).toEqual([name, 200, expect.anything()])
  }
  /** Asks so often that the answer is certainly at hand. */
  const warm = async (node: ServerNode) => {
    for (let time = 0; time < 3; time += 1) await reasonOn(node)
  }

  beforeAll(async () => {
    shared.databaseUrl = engine.url()
    office = await openOffice(shared.databaseUrl, { secret: shared.secret })
    shared.dataDir = office.dataDir
    text = await office.published('topics', { title: 'Clean air', slug: 'clean-air' })
    ;[one, other] = await Promise.all([startNode(shared), startNode(shared)])
  }, 120_000)
  afterAll(async () => {
    await Promise.all([one?.kill(), other?.kill()])
    await office?.stop()
  })

  test('what one publishes the other serves within a second, though it was just asked for the text', async () => {
    for (const [node, neighbour] of [
      [one, other],
      [other, one],
    ] as const) {
      await warm(neighbour)
      const reason = `Withdrawn on ${node.origin}`
      await act(node, 'withdraw', { reason: { en: reason, zh: reason } })
      const end = performance.now() + 1_000
      while (performance.now() < end) {
        await reasonOn(neighbour)
        await pause(20)
      }
      expect(await reasonOn(neighbour)).toBe(reason)
      await act(node, 'restore')
    }
  }, 60_000)

  test('a reader who runs through a hundred publications never gets an old text after one has returned', async () => {
    const reasons: (string | null)[] = [null]
    let returned = 0
    let isOver = false
    const old: object[] = []
    let reads = 0
    const read = async (): Promise<void> => {
      while (!isOver) {
        const from = returned
        const reason = await reasonOn(one)
        const possible = reasons.slice(from)
        reads += 1
        if (!possible.includes(reason)) old.push({ reason, possible })
      }
    }
    await pause(1_000)
    const readers = [read(), read(), read()]
    for (let publication = 1; publication <= 30; publication += 1) {
      const reason = publication % 2 === 1 ? `Publication ${publication}` : null
      reasons.push(reason)
      await (reason === null
        ? act(one, 'restore')
        : act(one, 'withdraw', { reason: { en: reason, zh: reason } }))
      returned = publication
      // Nothing is between the act and this request.
      expect(await reasonOn(one)).toBe(reason)
    }
    isOver = true
    await Promise.all(readers)
    expect(old).toEqual([])
    expect(reads).toBeGreaterThan(30)
  }, 120_000)

  test('when one is killed the other goes on, and a new one serves what was published meanwhile', async () => {
    await warm(other)
    await one.kill()
    const reason = 'Published while it was dead'
    await act(other, 'withdraw', { reason: { en: reason, zh: reason } })
    expect(await reasonOn(other)).toBe(reason)
    one = await startNode(shared)
    expect(await reasonOn(one)).toBe(reason)
    await other.kill()
    await act(one, 'restore')
    expect(await reasonOn(one)).toBeNull()
    other = await startNode(shared)
  }, 120_000)
})
