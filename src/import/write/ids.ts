/** Ids of the documents of one page that the others point at, by the names the page uses. */
export type Ids = {
  readonly organisation: (name: string | null) => string | null
  readonly leader: (name: string) => string | null
}
