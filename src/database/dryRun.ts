import type { PayloadRequest, Where } from 'payload'

/**
 * Key in `req.context`. Its value, a {@link DryRun}, makes a Payload operation run up to its first
 * write: nothing is written, whatever the operation tries afterwards.
 */
export const DRY_RUN = Symbol.for('communique.dry-run')

/** The latest version of a document as its reader found it. */
type KnownVersion = {
  readonly collection: string
  readonly parent: string | number
  readonly id: string | number
  readonly version: Readonly<Record<string, unknown>>
}

/**
 * `onFirstWrite` gets the data that Payload was about to store; it must throw to end the run.
 * `latest`, in every language, is what the operation is told when it asks for the latest version of
 * that document; left out, it is read anew.
 */
export type DryRun = { onFirstWrite: (data: unknown) => never; latest?: KnownVersion }

/** The dry run that a request belongs to, if it is one. */
export function dryRunOf(req: Partial<PayloadRequest> | undefined): DryRun | undefined {
  return req?.context ? Reflect.get(req.context, DRY_RUN) : undefined
}

/** Single conditions, where all of them have to hold; null: it is not as simple as that. */
function conditionsIn(where: Where): string[] | null {
  const found: string[] = []
  for (const [field, condition] of Object.entries(where)) {
    if (field === 'or') return null
    if (field !== 'and') found.push(JSON.stringify([field, condition]))
    else
      for (const part of condition as Where[]) {
        const within = conditionsIn(part)
        if (within === null) return null
        found.push(...within)
      }
  }
  return found
}

/** The answer to a question for the very version that a dry run knows; undefined: it asks for another. */
export function knownVersions(args: {
  readonly collection?: string
  readonly req?: Partial<PayloadRequest>
  readonly where?: Where
}): { docs: object[] } | undefined {
  const known = dryRunOf(args.req)?.latest
  if (known === undefined || known.collection !== args.collection) return undefined
  const { id, parent, version } = known
  const isLatest = JSON.stringify(['latest', { equals: true }])
  const isOfParent = JSON.stringify(['parent', { equals: parent }])
  const conditions = conditionsIn(args.where ?? {}) ?? []
  const isAsked =
    conditions.includes(isLatest) &&
    conditions.includes(isOfParent) &&
    conditions.every((condition) => condition === isLatest || condition === isOfParent)
  if (!isAsked) return undefined
  return { docs: [{ id, parent, latest: true, version: structuredClone(version) }] }
}
