import { APIError } from 'payload'

import { sentenceOf } from '../domain/refusals/refusals.js'

/**
 * The database could not take the work within its time limit: other writers came first, or
 * conflicts did not end. Nothing was written. Answered as 503; the caller may send it again.
 *
 * `isTransient` tells a conflict (starting the whole act again may help) from a wait that ran out.
 */
export class Busy extends APIError<{ code: 'busy' }> {
  readonly code = 'busy'
  readonly isTransient: boolean

  constructor(message: string, options: { cause?: unknown; isTransient?: boolean } = {}) {
    super(message, 503, { code: 'busy' }, true)
    this.isTransient = options.isTransient ?? false
    this.cause = options.cause
  }
}

/** What can be wrong with a database that is none of the caller's doing. */
export type Trouble =
  'database-away' | 'disk-full' | 'database-read-only' | 'database-damaged' | 'outcome-unknown'

/**
 * The database cannot do its work now. Nothing was written, but for `outcome-unknown`: there the
 * answer to COMMIT got lost and could not be asked for again. Answered as 503, with a sentence that
 * says what to do.
 */
export class DatabaseTrouble extends APIError<{ code: Trouble }> {
  readonly code: Trouble

  constructor(code: Trouble, options: { cause?: unknown } = {}) {
    super(sentenceOf({ code }), 503, { code }, true)
    this.code = code
    this.cause = options.cause
  }
}

/**
 * A value that the database cannot keep, or look for, in the place it was sent for: of another kind
 * than the field, with characters that cannot be stored, or the id of nothing. Answered as 400.
 */
export class ValueRefused extends APIError<{ code: 'value-refused' }> {
  readonly code = 'value-refused'

  constructor(cause?: unknown) {
    super(
      'A value does not fit its field: it is of another kind, holds characters that cannot be ' +
        'stored, or names a document that is not there.',
      400,
      { code: 'value-refused' },
      true,
    )
    this.cause = cause
  }
}

/** Thrown by the work of an act to have the whole act begun anew, with fresh reads. */
export class RetryAct extends Error {
  override readonly name = 'RetryAct'
  readonly code = 'retry-act'
}

/** The server must not start like this. The message is a sentence that says what to change. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal'
  readonly code = 'start-refused'
}

/**
 * A programming error of a hook or plugin: it wrote to the database without passing on `req`
 * while a transaction of the same request was open. The write would have stood outside that
 * transaction (on SQLite it would have waited for it for ever).
 */
export class OutsideTransaction extends Error {
  override readonly name = 'OutsideTransaction'
  readonly code = 'outside-transaction'
}
