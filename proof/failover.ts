import { spawn, type ChildProcess } from 'node:child_process'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { verify } from '../src/plugin/verify/verify.js'
import { mongodBinary } from '../tests/support/ownMongod.js'
import { openOffice, type Office } from '../tests/support/office.js'
import type { Suite } from './suite.js'

const writers = 6
/** Milliseconds without an acknowledged save: an election, and not much more. */
const longestPause = 30_000

type Node = { child: ChildProcess; args: string[]; port: number }

const nodesOf = (set: MongoMemoryReplSet): Node[] =>
  set.servers.map(({ instanceInfo }) => {
    if (instanceInfo?.instance.mongodProcess === undefined) throw new Error('mongod did not start.')
    return {
      child: instanceInfo.instance.mongodProcess,
      args: instanceInfo.instance.prepareCommandArgs(),
      port: instanceInfo.port,
    }
  })

const primaryPort = async (office: Office): Promise<number> => {
  const connection = Reflect.get<object, string>(office.payload.db, 'connection') as {
    db: { admin: () => { command: (command: object) => Promise<{ primary: string }> } }
  }
  const { primary } = await connection.db.admin().command({ hello: 1 })
  return Number(primary.split(':')[1])
}

type Saved = { acknowledged: string[]; busy: number; pause: number }

/** Saves on and on; everything but 200 and 503 is a fault. */
const write = async (
  office: Office,
  text: string,
  mark: string,
  isOver: () => boolean,
  acknowledged: (title: string) => void,
): Promise<number> => {
  let busy = 0
  for (let number = 0; !isOver(); number += 1) {
    const title = `${mark} ${number}`
    const { status, body } = await office.save(text, { title })
    if (status === 200) acknowledged(title)
    else if (status === 503) busy += 1
    else throw new Error(`A save was answered ${status}: ${JSON.stringify(body)}`)
  }
  return busy
}

const saveDuring = async (
  office: Office,
  texts: readonly string[],
  seed: number,
  event: () => Promise<void>,
): Promise<Saved> => {
  const acknowledged: string[] = []
  let last = Date.now()
  let pause = 0
  let isOver = false
  const note = (title: string): void => {
    acknowledged.push(title)
    pause = Math.max(pause, Date.now() - last)
    last = Date.now()
  }
  const all = texts.map((text, index) =>
    write(office, text, `${seed} ${index}`, () => isOver, note),
  )
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  await event()
  const deadline = Date.now() + longestPause + 10_000
  const before = acknowledged.length
  while (acknowledged.length < before + 50 && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 100))
  isOver = true
  const busy = (await Promise.all(all)).reduce((sum, one) => sum + one, 0)
  return { acknowledged, busy, pause }
}

const demandAllThere = async (office: Office, titles: readonly string[]): Promise<void> => {
  for (let from = 0; from < titles.length; from += 200) {
    const some = titles.slice(from, from + 200)
    const { docs } = await office.payload.db.findVersions<{ title: { en: string } }>({
      collection: 'topics' as never,
      limit: 0,
      locale: 'all',
      pagination: false,
      where: { 'version.title.en': { in: some } },
    })
    const there = new Set(docs.map(({ version }) => version.title.en))
    const lost = some.filter((title) => !there.has(title))
    if (lost.length > 0)
      throw new Error(`${lost.length} acknowledged saves are lost: ${lost.slice(0, 3).join(', ')}`)
  }
}

/** The primary of three nodes is killed while people save. */
export const failover: Suite = {
  name: 'failover',
  shows:
    'The primary of a MongoDB replica set of three is killed (kill -9) while six people save: no acknowledged save is lost, none is answered with 500, and after a pause, with 503 where it lasts, saving goes on.',
  units: 'primaries killed',
  full: { mongodb: 10 },
  share: { mongodb: 1 },
  open: async () => {
    const binary = mongodBinary()
    if (binary === null) throw new Error('A mongod of its own is needed.')
    const set = await MongoMemoryReplSet.create({
      binary: { systemBinary: binary, checkMD5: false },
      replSet: { count: 3, storageEngine: 'wiredTiger', ip: '127.0.0.1' },
    })
    const nodes = nodesOf(set)
    const office = await openOffice(set.getUri('failover'))
    const texts: string[] = []
    for (let text = 0; text < writers; text += 1)
      texts.push(await office.draft('topics', { title: `Text ${text}` }))
    return {
      run: async (seed) => {
        const port = await primaryPort(office)
        const primary = nodes.find((node) => node.port === port)
        if (primary === undefined) throw new Error(`No node listens at ${port}.`)
        const saved = await saveDuring(office, texts, seed, async () => {
          primary.child.kill('SIGKILL')
        })
        await demandAllThere(office, saved.acknowledged)
        primary.child = spawn(binary, primary.args, { stdio: 'ignore' })
        // The set is whole again before the next one is killed.
        await new Promise((resolve) => setTimeout(resolve, 12_000))
        return {
          counts: { saves: saved.acknowledged.length, 'told to try again': saved.busy },
          peaks: { 'ms without a save': saved.pause },
        }
      },
      close: async () => {
        const { differences, events } = await verify(office.payload)
        await office.stop()
        for (const { child } of nodes) child.kill('SIGKILL')
        await set.stop({ doCleanup: true, force: true })
        if (differences.length > 0)
          throw new Error(`verify: ${JSON.stringify(differences.slice(0, 5))}`)
        return { counts: { 'events verified': events } }
      },
    }
  },
}
