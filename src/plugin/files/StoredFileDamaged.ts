/** A stored file no longer holds the bytes of its name. `communique verify` names it too. */
export class StoredFileDamaged extends Error {
  readonly code = 'stored-file-damaged'

  constructor(readonly sha256: string) {
    super(
      `The stored file ${sha256} does not hold the bytes of its name. Restore it from a backup.`,
    )
    this.name = 'StoredFileDamaged'
  }
}
