import type { ApiProblem } from './types.js'

/**
 * The server or the way to it failed, or the request was wrong: what no reader of a site can do
 * anything about. That something is gone or not there is no error, but an answer.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  /** HTTP status; 0: there was no answer. */
  readonly status: number
  /** Stable: `bad-parameter`, `too-many-requests`, `database-away` … ; `unreachable` without an answer. */
  readonly code: string
  /** Seconds after which to try again, if the server said so. */
  readonly retryAfter: number | null
  /** What is wrong with each parameter. */
  readonly errors: NonNullable<ApiProblem['errors']>

  constructor(
    message: string,
    about: {
      status: number
      code: string
      retryAfter?: number | null
      errors?: ApiProblem['errors']
      cause?: unknown
    },
  ) {
    super(message, about.cause === undefined ? undefined : { cause: about.cause })
    this.status = about.status
    this.code = about.code
    this.retryAfter = about.retryAfter ?? null
    this.errors = about.errors ?? []
  }
}
