import type { Response } from 'express'

/**
 * Holds back what is written to `response` until it ends, then hands the whole text over.
 * `finish` gets the status the renderer chose and the text, and sends the answer itself; by then
 * `response` writes again as usual. Needed where status and headers depend on the whole text.
 */
export function captureHtml(
  response: Response,
  finish: (status: number, html: string) => void,
): void {
  const { write, end, writeHead, flushHeaders } = response
  const chunks: Buffer[] = []

  function keep(chunk: unknown, encoding?: unknown): void {
    if (typeof chunk === 'string') {
      chunks.push(
        Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
      )
    } else if (chunk instanceof Uint8Array) {
      chunks.push(Buffer.from(chunk))
    }
  }

  response.write = ((chunk: unknown, encoding?: unknown, done?: () => void) => {
    keep(chunk, encoding)
    const callback = typeof encoding === 'function' ? (encoding as () => void) : done
    if (callback) process.nextTick(callback)
    return true
  }) as typeof write

  response.flushHeaders = () => undefined

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status
    const headers = rest.at(-1)
    if (typeof headers === 'object' && headers !== null && !Array.isArray(headers)) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string)
    }
    return response
  }) as typeof writeHead

  response.end = ((chunk?: unknown, encoding?: unknown, done?: () => void) => {
    keep(chunk, encoding)
    Object.assign(response, { write, end, writeHead, flushHeaders })
    const callback = [chunk, encoding, done].find((each) => typeof each === 'function')
    if (callback) response.once('finish', callback as () => void)
    finish(response.statusCode, Buffer.concat(chunks).toString('utf8'))
    return response
  }) as typeof end
}
