import { getPayload, type CollectionSlug, type Where } from 'payload'
import { communiqueConfig } from '../../src/config.js'
import { encodeCursor } from '../../src/delivery/http/cursor.js'
import type { Bench } from '../Bench.js'
import { createTimes } from '../measure/createTimes.js'
import type { Place } from '../measure/fillRecord.js'
import { startServer, type BenchServer } from '../measure/startServer.js'
import { timedRequest } from '../measure/timedRequest.js'
import { figure, type Row } from '../Row.js'
import { addressesOf } from './addressesOf.js'
import { openText } from './openText.js'

type Sized = {
  readonly size: number
  readonly server: BenchServer
  readonly addresses: Readonly<Record<string, string>>
  readonly text: Awaited<ReturnType<typeof openText>>
}

/** What is linear by its nature: ordered and counted are all texts that have the word. */
const linear = new Set(['search for a word of every text'])

/** The place of the text behind nine tenths of all others. */
const deepCursor = async (bench: Bench, place: Place, publicUrl: string): Promise<string> => {
  const { secret } = bench
  const config = communiqueConfig({ ...place, secret, publicUrl, logLevel: 'error' })
  const payload = await getPayload({ config, key: place.databaseUrl })
  const where: Where = {
    and: [
      { isCurrent: { equals: true } },
      { type: { equals: 'leader-activities' } },
      { locale: { equals: 'en' } },
    ],
  }
  const collection = 'publications' as CollectionSlug
  const sort = ['-displayedAt', '-documentId']
  const { totalDocs } = await payload.count({ collection, where })
  const page = Math.floor(totalDocs * 0.9)
  const found = await payload.db.find<{ displayedAt: string; documentId: string; id: string }>({
    collection,
    where,
    sort,
    limit: 1,
    page,
    pagination: true,
  })
  await payload.destroy()
  const [row] = found.docs
  if (!row) throw new Error('There is no text so far behind.')
  const { displayedAt, documentId } = row
  return encodeCursor({ side: 'after', displayedAt: String(displayedAt), documentId })
}

const sizedServer = async (bench: Bench, size: number): Promise<Sized> => {
  const place = await bench.filled(size)
  const cursor = await deepCursor(bench, place, 'http://127.0.0.1:3000')
  const server = await startServer('product', { ...place, secret: bench.secret, memory: 1 })
  const { list, ...addresses } = await addressesOf(server)
  return {
    size,
    server,
    text: await openText(server),
    addresses: {
      'list, page 1': list,
      'list, behind nine tenths': `${list}&cursor=${cursor}`,
      'list by leader, who is in every text': `${list}&leader=huang-runqiu`,
      ...addresses,
    },
  }
}

/** How the time of a thing grows from one size to another: 0 flat, 1 in step with it. */
const exponent = (time: number, before: number, size: number, sizeBefore: number): number =>
  Math.log(time / before) / Math.log(size / sizeBefore)

/** The same questions to records of different size, in turn, without anything kept. */
export const growth = async (bench: Bench): Promise<Row[]> => {
  const sized: Sized[] = []
  for (const size of bench.sizes) sized.push(await sizedServer(bench, size))
  const [smallest] = sized
  if (!smallest) return []
  const names = Object.keys(smallest.addresses)
  const { add, medianOf } = createTimes()
  for (let round = -20; round < 100 * bench.rounds; round += 1)
    for (const name of names)
      for (const { addresses, size } of sized) {
        const took = await timedRequest(addresses[name] ?? '')
        if (round >= 0) add(`${name} ${size}`, took)
      }
  const acts = ['reading a draft', 'saving it', 'submitting', 'approving', 'publishing']
  for (let round = -5; round < 10 * bench.rounds; round += 1)
    for (const { size, text } of sized) {
      const words = `They met, edition ${round} of ${new Date().toISOString()}.`
      const took = [
        await text.read(),
        await text.save(words),
        (await text.submit(words)).acting,
        (await text.approve()).acting,
        (await text.publish()).acting,
      ]
      for (const [index, name] of acts.entries())
        if (round >= 0) add(`${name} ${size}`, took[index] ?? NaN)
    }
  const line = (section: string, name: string, size: number): Row => {
    const [time, before] = [medianOf(`${name} ${size}`), medianOf(`${name} ${smallest.size}`)]
    const power = exponent(time, before, size, smallest.size)
    return {
      section,
      what: `${name}, ${size.toLocaleString('en')} documents`,
      ours: `${figure(time)} ms, exponent ${power.toFixed(2)}`,
      against: `${figure(before)} ms at ${smallest.size.toLocaleString('en')}`,
      ratio: time / before,
      ...(linear.has(name) ? {} : { budget: { atMost: 1.2 } }),
    }
  }
  const larger = sized.slice(1)
  const rows = [
    ...names.flatMap((name) =>
      larger.map(({ size }) => line('Growth, read anew, one reader, median', name, size)),
    ),
    ...acts.flatMap((name) =>
      larger.map(({ size }) => line('Growth of the work on one text, median', name, size)),
    ),
  ]
  for (const { server } of sized) await server.stop()
  return [...rows, ...(await starts(bench))]
}

/** From the start of the process to the first public answer. */
const starts = async (bench: Bench): Promise<Row[]> => {
  const { rounds, secret, sizes } = bench
  const empty = await bench.filled(0)
  const places = [{ size: 0, place: empty }]
  for (const size of sizes) places.push({ size, place: await bench.filled(size) })
  const { add, medianOf } = createTimes()
  for (let round = 0; round < rounds; round += 1)
    for (const { place, size } of places) {
      const server = await startServer('product', { ...place, secret })
      const first = await timedRequest(`${server.origin}/v1/leader-activities?limit=10`)
      add(String(size), server.startedIn + first)
      await server.stop()
    }
  const timeOf = (size: number): number => medianOf(String(size))
  return sizes.map((size) => ({
    section: 'Start to the first public answer, without Next',
    what: `${size.toLocaleString('en')} documents`,
    ours: `${figure(timeOf(size))} ms`,
    against: `${figure(timeOf(0))} ms with a handful`,
    ratio: timeOf(size) / timeOf(0),
    budget: { atMost: 1.5 },
  }))
}
