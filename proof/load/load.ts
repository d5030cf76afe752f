import { readdir } from 'node:fs/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { verify } from '../../src/plugin/verify/verify.js'
import { openOffice, type Office } from '../../tests/support/office.js'
import type { Suite } from '../suite.js'

const parallel = 200

/** What a process may grow by over all units, after the first two have warmed it up. */
const mostMoreDescriptors = 20
const mostMoreMegabytes = 60

const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}

const megabytesHeld = (): number => {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

const descriptors = async (): Promise<number> => (await readdir('/proc/self/fd')).length

type Burst = { saved: number; busy: number; slowest: number }

/** 200 saves at the same moment; each is answered, with 200 or, when its turn did not come, 503. */
const burst = async (office: Office, targets: readonly string[], mark: string): Promise<Burst> => {
  const answers = await Promise.all(
    Array.from({ length: parallel }, async (_, index) => {
      const began = performance.now()
      const target = targets[index % targets.length] ?? ''
      const answer = await office.save(target, { title: `${mark} ${index}` })
      return { ...answer, target, milliseconds: performance.now() - began }
    }),
  )
  const wrong = answers.filter(({ status }) => status !== 200 && status !== 503)
  if (wrong.length > 0)
    throw new Error(`${wrong.length} of ${parallel}: ${JSON.stringify(wrong[0]?.body)}`)
  for (const target of new Set(targets)) {
    const saved = answers.filter((answer) => answer.target === target && answer.status === 200)
    await demandAllKept(office, target, saved.length)
  }
  return {
    saved: answers.filter(({ status }) => status === 200).length,
    busy: answers.filter(({ status }) => status === 503).length,
    slowest: Math.max(...answers.map(({ milliseconds }) => milliseconds)),
  }
}

const known = new Map<string, number>()

/** Every acknowledged save stands in the record once, no other does, and one version is the latest. */
const demandAllKept = async (office: Office, target: string, saved: number): Promise<void> => {
  const { body } = await office.send('GET', `/api/${target}/workflow/events`, {
    as: office.officer,
  })
  const edits = body.data.filter(({ type }: { type: string }) => type === 'edited').length
  const expected = (known.get(target) ?? 1) + saved
  known.set(target, expected)
  if (edits !== expected)
    throw new Error(`${target}: ${expected} saves were answered, ${edits} stand in the record`)
  const { totalDocs } = await office.payload.db.countVersions({
    collection: 'topics' as never,
    where: { and: [{ parent: { equals: target.split('/')[1] } }, { latest: { equals: true } }] },
  })
  if (totalDocs !== 1)
    throw new Error(`${target}: ${totalDocs} versions call themselves the latest`)
}

/** Many people saving at the same moment, for ten minutes. */
export const load: Suite = {
  name: 'load',
  shows: `${parallel} saves at the same moment of different texts, and ${parallel} of one, again and again for ten minutes: each is answered, none with 500; each acknowledged save stands in the record once; one version is the latest; descriptors and memory stay flat.`,
  units: 'minutes',
  isInOneGo: true,
  full: { sqlite: 10, mongodb: 10, postgres: 10 },
  share: { sqlite: 1, mongodb: 1, postgres: 1 },
  open: async (engine) => {
    const office = await openOffice(engine.url())
    const isShare = process.argv.includes('--share')
    const minute = isShare ? 5_000 : 60_000
    const texts: string[] = []
    for (let text = 0; text < parallel; text += 1)
      texts.push(await office.draft('topics', { title: `Text ${text}` }))
    let unit = 0
    let warm: { descriptors: number; megabytes: number } | null = null
    return {
      run: async (seed) => {
        const until = Date.now() + minute
        const total = { saves: 0, 'told to try again': 0 }
        let slowest = 0
        for (let round = 0; Date.now() < until; round += 1) {
          const one = await office.draft('topics', { title: `One ${seed} ${round}` })
          for (const targets of [texts, [one]]) {
            const result = await burst(office, targets, `${seed} ${round}`)
            total.saves += result.saved
            total['told to try again'] += result.busy
            slowest = Math.max(slowest, result.slowest)
          }
        }
        unit += 1
        const held = { descriptors: await descriptors(), megabytes: megabytesHeld() }
        if (unit === 2) warm = held
        if (warm !== null && held.descriptors > warm.descriptors + mostMoreDescriptors)
          throw new Error(`descriptors grew from ${warm.descriptors} to ${held.descriptors}`)
        if (warm !== null && held.megabytes > warm.megabytes + mostMoreMegabytes)
          throw new Error(`memory grew from ${warm.megabytes} to ${held.megabytes} MB`)
        return {
          counts: total,
          peaks: {
            'ms for the slowest save': Math.round(slowest),
            descriptors: held.descriptors,
            'MB of heap': Math.round(held.megabytes),
          },
        }
      },
      close: async () => {
        const { differences, events } = await verify(office.payload)
        await office.stop()
        if (differences.length > 0)
          throw new Error(`verify: ${JSON.stringify(differences.slice(0, 5))}`)
        return { counts: { 'events verified': events } }
      },
    }
  },
}
