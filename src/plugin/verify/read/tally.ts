import { machinery } from '../../collections/machinery.js'
import { subjectOf } from '../../runtime/subject.js'
import type { Dossier } from './dossier.js'

/** How many rows of each table of {@link tablesOf} have been looked at. */
export type Tally = {
  readonly rows: ReadonlyMap<string, number>
  readonly add: (dossier: Dossier) => void
}

/** Rows that were walked already, by table. */
export type Walked = readonly (readonly [table: string, rows: number])[]

/** Begins to count with what was walked already. */
export const createTally = (walked: Walked): Tally => {
  const rows = new Map<string, number>(walked)
  const count = (table: string, more: number): void => {
    rows.set(table, (rows.get(table) ?? 0) + more)
  }
  return {
    rows,
    add: ({ key, head, text, ...dossier }) => {
      const { slug } = subjectOf(key)
      count(machinery.ledger, dossier.links.length)
      count(machinery.heads, head === null ? 0 : 1)
      count(machinery.snapshots, dossier.snapshots.length)
      count(machinery.slugs, dossier.slugs.length)
      count(machinery.outbox, dossier.notices.length)
      count(machinery.requests, dossier.answers.length)
      count(machinery.openings, dossier.openings.length)
      count(machinery.publications, dossier.publications.length)
      count(machinery.facets, dossier.facets.length)
      if (dossier.release !== null) count(slug, 1)
      if (text === null) return
      count(slug, text.live === null ? 0 : 1)
      count(`versions of ${slug}`, text.versions.length)
    },
  }
}
