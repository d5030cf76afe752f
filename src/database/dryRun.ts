import type { PayloadRequest } from 'payload'

/**
 * Key in `req.context`. Its value, a {@link DryRun}, makes a Payload operation run up to its first
 * write: nothing is written, whatever the operation tries afterwards.
 */
export const DRY_RUN = Symbol.for('communique.dry-run')

/** `onFirstWrite` gets the data that Payload was about to store; it must throw to end the run. */
export type DryRun = { onFirstWrite: (data: unknown) => never }

/** The dry run that a request belongs to, if it is one. */
export function dryRunOf(req: Partial<PayloadRequest> | undefined): DryRun | undefined {
  return req?.context ? Reflect.get(req.context, DRY_RUN) : undefined
}
