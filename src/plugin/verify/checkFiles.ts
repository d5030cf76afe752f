import { machinery } from '../collections/machinery.js'
import { sha256 } from '../../domain/fingerprint/hash.js'
import { createFileStore } from '../files/createFileStore.js'
import { runtimeOf } from '../runtime/runtime.js'
import { subjectOf } from '../runtime/subject.js'
import { readLatest } from '../runtime/versions.js'
import { findRows } from '../store/rows.js'
import { difference, type Difference } from './difference.js'
import type { EditorialRecord } from './readRecord.js'

const hashesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(hashesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'sha256' && typeof part === 'string' ? [part] : hashesIn(part),
  )
}

/** Every stored file that a kept or working text names is there, byte for byte. */
export const checkFiles = async (record: EditorialRecord): Promise<Difference[]> => {
  const { req } = record
  const files = createFileStore(runtimeOf(req.payload).options.dataDir)
  const named = new Set<string>()
  for (const { content } of await findRows<{ content: string }>(req, machinery.snapshots, {
    document: { like: 'media/' },
  })) {
    try {
      for (const hash of hashesIn(JSON.parse(content))) named.add(hash)
    } catch {
      // An unreadable snapshot is named by the check of the snapshots.
    }
  }
  for (const document of record.states.keys())
    if (document.startsWith('media/'))
      for (const hash of hashesIn((await readLatest(req, subjectOf(document)))?.raw))
        named.add(hash)
  const differences: Difference[] = []
  for (const hash of named) {
    const bytes = await files.read(hash)
    if (bytes === null) differences.push(difference('files', hash, 'this stored file is missing'))
    else if (sha256(bytes) !== hash)
      differences.push(difference('files', hash, 'the bytes of this stored file were changed'))
  }
  return differences
}
