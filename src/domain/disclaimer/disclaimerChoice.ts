/** The `disclaimer` group of a document, as it is stored. */
export type DisclaimerChoice = {
  /** Key of the wording chosen. */
  readonly wording?: string | null
  /** The exact text found on an imported page; it goes before the wording. */
  readonly importedText?: string | null
}
