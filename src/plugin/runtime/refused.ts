import { APIError } from 'payload'
import { sentenceOf, statusOf } from '../../domain/refusals/refusals.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import type { Expectation } from '../../domain/workflow/request.js'
import type { LaterEventView } from './staleOf.js'

/** A refusal inside one of Payload's own operations, where the only way out is to throw. */
export class Refused extends APIError {
  readonly refusals: readonly Refusal[]

  /** @param stale what whoever quotes an older text has to know; a save is told what happened since */
  constructor(
    refusals: readonly Refusal[],
    language = 'en',
    stale?: { current: Expectation; since?: LaterEventView[] },
  ) {
    const errors = refusals.map((refusal) => ({
      code: refusal.code,
      field: refusal.field,
      locale: refusal.locale,
      document: refusal.document,
      message: sentenceOf(refusal, language),
    }))
    super(
      errors[0]?.message ?? 'Refused.',
      statusOf(refusals),
      { code: refusals[0]?.code, errors, ...stale },
      true,
    )
    this.refusals = refusals
  }
}
