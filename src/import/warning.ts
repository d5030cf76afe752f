/** Something a person should look at before the imported draft goes further. */
export type Warning = {
  /** Stable, kebab-case; tools may rely on it. */
  readonly code: string
  /** The field it is about, as `collection.field` or `page`. */
  readonly field: string
  /** One or two sentences for an editor. */
  readonly message: string
}
