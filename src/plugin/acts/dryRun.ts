import {
  createLocalReq,
  ValidationError,
  type CollectionSlug,
  type GlobalSlug,
  type PayloadRequest,
  type TypedLocale,
} from 'payload'
import { DRY_RUN, type DryRun } from '../../database/dryRun.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { storedId, type Subject } from '../runtime/subject.js'
import type { LatestVersion } from '../runtime/versions.js'

/** Ends a dry run at Payload's first write; it never leaves this file. */
class Reached extends Error {}

type PathError = { path?: string; message?: string }

const issuesOf = (error: unknown, locale: string): Refusal[] => {
  if (!(error instanceof ValidationError)) throw error
  const errors = (error.data as { errors?: PathError[] }).errors ?? []
  return errors.map(({ path, message }) => ({
    code: 'field-invalid',
    field: path,
    locale,
    params: { message: message ?? 'This field is not valid.' },
  }))
}

/**
 * Payload's own update to `published`, run in one language up to its first database write and
 * stopped there: all its validation, none of its effects. It has a request of its own, because a
 * throw inside a Payload operation takes that request's transaction with it; a text of a collection
 * is judged as it was read, not as it lies there by then.
 */
export const dryRun = async (
  req: PayloadRequest,
  subject: Subject,
  version: LatestVersion,
  locale: string,
): Promise<Refusal[]> => {
  const run: DryRun = {
    onFirstWrite: () => {
      throw new Reached()
    },
    ...(subject.kind === 'global'
      ? {}
      : {
          latest: {
            collection: subject.slug,
            parent: storedId(req.payload, subject.id),
            id: version.id,
            version: version.raw,
          },
        }),
  }
  const own = await createLocalReq(
    {
      fallbackLocale: false,
      locale,
      req: { i18n: req.i18n, headers: req.headers },
      ...(req.user ? { user: req.user } : {}),
    },
    req.payload,
  )
  // A global's Local API knows no `disableTransaction`; a transaction that nobody began has the same
  // effect: none is begun, the reads stand outside, and there is nothing to roll back.
  if (subject.kind === 'global') own.transactionID = 'communique-dry-run'
  const common = {
    context: { [DRY_RUN]: run },
    data: { _status: 'published' },
    depth: 0,
    disableTransaction: true,
    fallbackLocale: false,
    locale: locale as TypedLocale,
    overrideAccess: true,
    req: own,
  } as const
  try {
    if (subject.kind === 'global')
      await req.payload.updateGlobal({ ...common, slug: subject.slug as GlobalSlug })
    else
      await req.payload.update({
        ...common,
        collection: subject.slug as CollectionSlug,
        id: storedId(req.payload, subject.id),
        overrideLock: true,
      })
  } catch (error) {
    return error instanceof Reached ? [] : issuesOf(error, locale)
  }
  throw new Error('A dry run wrote to the database.')
}
