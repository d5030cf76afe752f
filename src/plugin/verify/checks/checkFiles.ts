import { sha256 } from '../../../domain/fingerprint/hash.js'
import type { FileStore } from '../../files/FileStore.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier } from '../read/dossier.js'
import { filesIn } from '../read/filesIn.js'
import { parsed } from '../read/stored.js'

const isHash = (name: string): boolean => /^[0-9a-f]{64}$/.test(name)

/** Every stored file that a kept or working text names is there, byte for byte. */
export const checkFiles = async (
  { snapshots, text }: Dossier,
  files: Pick<FileStore, 'read'>,
): Promise<Difference[]> => {
  if (text?.hasFiles !== true) return []
  const named = new Set([
    ...snapshots.flatMap(({ content }) => filesIn(parsed(content))),
    ...text.versions.flatMap((version) => (version.isLatest ? version.files : [])),
  ])
  const differences: Difference[] = []
  for (const hash of named) {
    const bytes = isHash(hash) ? await files.read(hash) : null
    if (bytes === null) differences.push(difference('files', hash, 'this stored file is missing'))
    else if (sha256(bytes) !== hash)
      differences.push(difference('files', hash, 'the bytes of this stored file were changed'))
  }
  return differences
}
