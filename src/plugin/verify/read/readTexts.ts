import type { PayloadRequest } from 'payload'
import { contentOf } from '../../../domain/fingerprint/fingerprint.js'
import { configOf, fieldsOf } from '../../runtime/runtime.js'
import { documentKey, type Subject } from '../../runtime/subject.js'
import type { Raw } from '../../runtime/versions.js'
import type { LiveFacts, Texts, VersionFacts } from './dossier.js'
import { filesIn } from './filesIn.js'
import type { Library } from './library.js'
import { liveRows, versionRows, type VersionRow } from './textRows.js'

/** Under which field lists the fingerprints of a version, or of the live row (null), are asked for. */
export type SchemasOf = (key: string, version: string | null) => readonly (string | null)[]

/** What cannot be hashed has no fingerprint; whoever compares names it. */
const orUnreadable = (take: () => string): string => {
  try {
    return take()
  } catch {
    return 'unreadable'
  }
}

/**
 * Reads working texts and live rows of documents of one collection, or of a global, and keeps what
 * matters of them: the texts themselves are let go once they are hashed.
 */
export const readTexts = async (
  req: PayloadRequest,
  library: Library,
  subjects: readonly [Subject, ...Subject[]],
  schemasOf: SchemasOf,
): Promise<Map<string, Texts>> => {
  const today = fieldsOf(req.payload, subjects[0])
  const config = configOf(req.payload, subjects[0])
  const hasFiles = 'upload' in config && Boolean(config.upload)
  const versions = new Map(subjects.map((subject) => [documentKey(subject), [] as VersionFacts[]]))
  const live = new Map<string, LiveFacts>()

  const factsOf = (key: string, version: string | null, raw: Raw): LiveFacts => {
    const fingerprints = new Map(
      schemasOf(key, version).map((schema) => [
        schema,
        orUnreadable(() => contentOf(today, library.fieldList(schema), raw).fingerprint),
      ]),
    )
    return {
      status: raw._status,
      workflowState: raw.workflowState,
      publicState: raw.publicState,
      isInTrash: (raw.deletedAt ?? null) !== null,
      fingerprint: (schema) => fingerprints.get(schema),
    }
  }
  const versionOf = (
    key: string,
    { id, latest, updatedAt, version }: VersionRow,
  ): VersionFacts => ({
    ...factsOf(key, String(id), version),
    id: String(id),
    updatedAt: updatedAt instanceof Date ? updatedAt.toISOString() : String(updatedAt),
    isLatest: latest === true,
    savedBy: version.savedBy,
    slug: version.slug,
    files: hasFiles ? filesIn(version) : [],
  })

  for await (const { key, row } of versionRows(req, subjects))
    versions.get(key)?.push(versionOf(key, row))
  for (const { key, raw } of await liveRows(req, subjects)) live.set(key, factsOf(key, null, raw))
  return new Map(
    [...versions].map(([key, own]) => [
      key,
      {
        versions: own.sort((left, right) => (left.updatedAt < right.updatedAt ? -1 : 1)),
        live: live.get(key) ?? null,
        hasFiles,
        problem: null,
      },
    ]),
  )
}
