import { isReadableRow } from '../store/isReadableRow.js'
import type { PublicationRow, StoredNotice } from '../store/PublicationRow.js'

/** One text that was published, over the whole time in which the public read it. */
export type Edition = {
  /** The public number at which it went out; its name for good. */
  readonly number: number
  /** ISO instant from which it was the public text. */
  readonly publishedAt: string
  /** ISO instant at which another took its place; null: it is the public text. */
  readonly until: string | null
  /** Its row as it stood last. */
  readonly row: PublicationRow
  /** What is to be said with it: it is withdrawn now, or was when another took its place. */
  readonly notice: StoredNotice | null
}

const isOfEdition = (edition: Edition, row: PublicationRow): boolean =>
  edition.row.publishedAt === row.publishedAt && edition.row.fingerprint === row.fingerprint

const begun = (number: number, row: PublicationRow): Edition => ({
  number,
  publishedAt: row.publishedAt,
  until: null,
  row,
  notice: row.status === 'withdrawn' ? row.notice : null,
})

/**
 * The editions of a document in one language, oldest first, from its rows, oldest first too. A text that was taken down is no edition any more, and neither is any before it: publishing the
 * document again brings back the new text alone. A withdrawn one keeps its notice, whatever came
 * after; while the document is withdrawn, the notice stands at all of them.
 */
export const editionsOf = (rows: readonly PublicationRow[]): Edition[] => {
  let editions: Edition[] = []
  for (const row of rows) {
    const last = editions.at(-1)
    if (!isReadableRow(row)) editions = []
    else if (last !== undefined && isOfEdition(last, row))
      editions = [...editions.slice(0, -1), begun(last.number, row)]
    else
      editions = [
        ...editions.slice(0, -1),
        ...(last === undefined ? [] : [{ ...last, until: row.validFrom }]),
        begun(row.fromNumber, row),
      ]
  }
  const standing = editions.at(-1)?.notice ?? null
  return editions.map((edition) => ({ ...edition, notice: standing ?? edition.notice }))
}
