import type { Response } from 'express'

/** One answer after RFC 9457. `code` is stable for programs, `title` and `detail` are for people. */
export type Problem = { status: number; code: string; title: string; detail?: string }

/**
 * Answers with `application/problem+json` (RFC 9457) and never with a stack trace.
 * Does nothing when the answer has already begun.
 */
export function problem(response: Response, { status, ...rest }: Problem): void {
  if (response.headersSent) return
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', status, ...rest }))
}
