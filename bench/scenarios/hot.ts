import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bench } from '../Bench.js'
import { interleave } from '../measure/interleave.js'
import type { LoadResult } from '../measure/runLoad.js'
import { startServer } from '../measure/startServer.js'
import { figure, type Row } from '../Row.js'
import { slugsOf } from './slugsOf.js'

/** Of the connection and the moment, not of the answer. */
const notOfTheAnswer = new Set(['date', 'connection', 'keep-alive', 'content-encoding'])

const shown = ({ cpu, perSecond }: LoadResult): string =>
  `${figure(perSecond)} /s, ${figure(cpu)} µs`

/** Answers that are ready, against servers that know one answer and nothing else. */
export const hot = async (bench: Bench): Promise<Row[]> => {
  const { folder, rounds, seconds, secret, sizes } = bench
  const place = await bench.filled(sizes[0] ?? 1_000)
  const product = await startServer('product', { ...place, secret })
  const logging = await startServer('product', {
    ...place,
    secret,
    logFile: join(folder, 'requests.log'),
  })
  const [slug = ''] = await slugsOf(product, 1)
  const rows: Row[] = []
  for (const [name, path] of [
    ['one by slug', `/v1/leader-activities/${slug}`],
    ['list of 10', '/v1/leader-activities?limit=10'],
  ] as const) {
    // Asked by a client that takes no coding, as the load generator does not.
    const answer = await fetch(`${product.origin}${path}`, {
      headers: { 'Accept-Encoding': 'identity' },
    })
    const file = join(folder, `answer-${rows.length}.json`)
    const headers = [...answer.headers].filter(([header]) => !notOfTheAnswer.has(header))
    const body = await answer.text()
    await writeFile(file, JSON.stringify({ path, headers, body }))
    const http = await startServer('ceiling', { with: 'http', answer: file })
    const express = await startServer('ceiling', { with: 'express', answer: file })
    const etag = answer.headers.get('etag') ?? ''
    const paths = [path]
    const unchanged = { paths, headers: { 'If-None-Match': etag } }
    const found = await interleave(
      {
        ours: { server: product, load: { paths } },
        logged: { server: logging, load: { paths } },
        unchanged: { server: product, load: unchanged },
        http: { server: http, load: { paths } },
        express: { server: express, load: { paths } },
      },
      { rounds, seconds },
    )
    const section = `Ready answers, ${name} (${body.length.toLocaleString('en')} characters)`
    const line = (
      what: string,
      ours: LoadResult,
      against: LoadResult,
      budget: Row['budget'],
    ): Row[] => [
      {
        section,
        what: `${what}, requests a second`,
        ours: shown(ours),
        against: shown(against),
        ratio: ours.perSecond / against.perSecond,
        budget,
      },
      {
        section,
        what: `${what}, processor time`,
        ours: shown(ours),
        against: shown(against),
        ratio: against.cpu / ours.cpu,
      },
    ]
    rows.push(
      ...line('against node:http', found.ours, found.http, { atLeast: 0.85 }),
      ...line('against Express 5', found.ours, found.express, { atLeast: 4 }),
      ...line('304 against node:http 200', found.unchanged, found.http, { atLeast: 1.1 }),
      ...line('with a log line each, against node:http', found.logged, found.http, undefined),
    )
    await Promise.all([http.stop(), express.stop()])
  }
  await Promise.all([product.stop(), logging.stop()])
  return rows
}
