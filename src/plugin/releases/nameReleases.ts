import type { PayloadRequest } from 'payload'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { subjectOf } from '../runtime/subject.js'
import { readReleaseRow } from './releaseRow.js'

/** A release by its key, as people know it. */
export const releaseNamed = async (
  req: PayloadRequest,
  key: string,
): Promise<{ id: string; title: string }> => {
  const subject = subjectOf(key)
  const id = subject.kind === 'collection' ? subject.id : key
  const row = await readReleaseRow(req, id)
  return { id, title: row === null || row.title === '' ? key : row.title }
}

/** The same refusals, with the title of a release where they say its key. */
export const nameReleases = async (
  req: PayloadRequest,
  refusals: readonly Refusal[],
): Promise<Refusal[]> => {
  const named: Refusal[] = []
  for (const refusal of refusals) {
    const key = refusal.params?.release
    named.push(
      key === undefined
        ? refusal
        : {
            ...refusal,
            params: { ...refusal.params, release: (await releaseNamed(req, key)).title },
          },
    )
  }
  return named
}
