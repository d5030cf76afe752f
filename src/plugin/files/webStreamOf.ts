import type { Readable } from 'node:stream'

/**
 * A stream of Node.js as one that `Request` and `Response` take. Whoever gives up reading destroys
 * the source, also before the first piece.
 *
 * Not `Readable.toWeb`: in Node.js 20, whoever gives up its stream while a piece is on its way ends
 * the process with an error that nobody can catch ("Controller is already closed").
 */
export const webStreamOf = (source: Readable): ReadableStream<Uint8Array> => {
  const pieces = source[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await pieces.next()
        if (done === true) controller.close()
        else controller.enqueue(value)
      },
      cancel: () => {
        source.destroy()
      },
    },
    { highWaterMark: 0 },
  )
}
