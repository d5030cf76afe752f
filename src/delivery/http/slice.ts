import type { Readable } from 'node:stream'
import type { ByteRange } from './byteRange.js'

/** The bytes of a stream from `start` to `end`, both included; reads no further than it must. */
export async function* slice(stream: Readable, { start, end }: ByteRange): AsyncGenerator<Buffer> {
  let offset = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const from = Math.max(start - offset, 0)
    const to = Math.min(end + 1 - offset, chunk.length)
    if (from < to) yield chunk.subarray(from, to)
    offset += chunk.length
    if (offset > end) return
  }
}
