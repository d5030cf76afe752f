import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { filesOf } from '../compose/mediaCardOf.js'
import { storeAsOf } from '../read/readingAsOf.js'
import { mediaQuery } from '../schemas/query.js'
import type { NumberWatch } from '../store/createNumberWatch.js'
import type { PublicationStore } from '../store/PublicationStore.js'
import { openHeaders } from './Answer.js'
import { byteRange } from './byteRange.js'
import { cacheRules } from './cacheRules.js'
import { checkAsOf } from './checkAsOf.js'
import { createMemory } from './createMemory.js'
import { earlierVersionsOf, type EarlierVersionsOption } from './EarlierVersions.js'
import { fileHeaders } from './fileHeaders.js'
import type { FileReader } from './FileReader.js'
import { matchesETag } from './matchesETag.js'
import { parseQuery } from './parseQuery.js'
import { problemAnswer } from './problemAnswer.js'
import { sendAnswer } from './sendAnswer.js'

const isClosedEarly = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE'

type Naming = Awaited<ReturnType<PublicationStore['mediaByHash']>>

/** Which publications name a file, as long as the public number stands; null: nobody could be asked. */
type Known = { readonly naming: Naming | null }

/** Memory for that, in bytes. */
const namingMemory = 8 * 1024 * 1024

/**
 * Serves the bytes of a stored file under the name that a publication gives them, and only while
 * one does.
 */
export const serveMedia = ({
  store,
  files,
  numbers,
  clock,
  earlierVersions,
}: {
  store: PublicationStore
  files: FileReader
  numbers: NumberWatch
  clock: () => Date
  earlierVersions: EarlierVersionsOption | undefined
}) => {
  const policy = earlierVersionsOf(earlierVersions, 'media')
  /** Who names the file now, or named it at an instant. */
  const namingOf = async (now: number, asOf: string | undefined, sha256: string) => {
    const hidesTakenDown = () => policy === 'unless-taken-down'
    const then = await storeAsOf(store, now, { asOf, hidesTakenDown })
    return then.store.mediaByHash(then.at, sha256)
  }

  const memory = createMemory<Known>({
    size: namingMemory,
    sizeOf: ({ naming }) => JSON.stringify(naming).length,
    isWorthKeeping: ({ naming }) => naming !== null && naming.rows.length > 0,
    missing: () => ({ naming: null }),
  })

  return async (
    request: Request<{ sha256: string; name: string }>,
    response: Response,
  ): Promise<void> => {
    const { sha256, name } = request.params
    const [, search = ''] = request.originalUrl.split(/\?(.*)/s)
    const { refusal, value } = parseQuery(mediaQuery, new URLSearchParams(search))
    if (refusal) return sendAnswer(request, response, refusal)
    const { asOf } = value
    const refused = checkAsOf(asOf, { isHidden: policy === 'hidden', now: clock() })
    if (refused) return sendAnswer(request, response, refused)
    if (!/^[0-9a-f]{64}$/.test(sha256)) {
      return sendAnswer(request, response, problemAnswer('not-found'))
    }
    const reading = await numbers.now()
    const { naming } = await memory.recall(`${sha256} ${asOf ?? ''}`, reading, async () => ({
      naming: await namingOf(reading.at, asOf, sha256),
    }))
    if (naming === null) return sendAnswer(request, response, problemAnswer('database-away'))
    const { rows, wasNamed } = naming
    const file = rows
      .flatMap(filesOf)
      .find((candidate) => candidate.sha256 === sha256 && candidate.filename === name)
    if (!file) {
      const code = rows.length === 0 && wasNamed ? 'gone' : 'not-found'
      return sendAnswer(request, response, problemAnswer(code))
    }
    const etag = `"${sha256}"`
    response.set({
      ...openHeaders,
      ...fileHeaders(file.mimeType, file.filename),
      'Cache-Control': cacheRules.file,
      'Accept-Ranges': 'bytes',
      'Surrogate-Key': `all ${rows.map(({ document }) => document).join(' ')}`,
      ETag: etag,
    })
    if (matchesETag(request.headers['if-none-match'], etag)) {
      response.removeHeader('Content-Type')
      response.status(304).end()
      return
    }
    const size = await files.sizeOf(sha256)
    const missing = `The stored file ${sha256} that a publication names is missing`
    if (size === null) throw new Error(missing)
    const ifRange = request.headers['if-range']
    const range =
      ifRange === undefined || ifRange === etag ? byteRange(request.headers.range, size) : null
    if (range === 'unsatisfiable') {
      const headers = { 'Content-Range': `bytes */${size}` }
      for (const name of ['Content-Disposition', 'ETag']) response.removeHeader(name)
      return sendAnswer(request, response, problemAnswer('range-not-satisfiable', { headers }))
    }
    response.status(range ? 206 : 200)
    response.setHeader('Content-Length', range ? range.end - range.start + 1 : size)
    if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
    if (request.method === 'HEAD') {
      response.end()
      return
    }
    const opened = await files.open(sha256, range ?? undefined)
    if (!opened) throw new Error(missing)
    try {
      await pipeline(opened.stream, response)
    } catch (error) {
      // A reader who goes away in the middle of a file is no fault of ours.
      if (!isClosedEarly(error)) throw error
    }
  }
}
