import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { engineOf } from '../database/engineOf.js'
import { readActivity } from './readActivity.js'
import type { PageFile } from './readActivity.js'
import type { ImportedPage, ImportReport } from './report.js'
import { openSession } from './write/session.js'
import type { Importer } from './write/session.js'
import { writePage } from './write/writePage.js'

/** A page is some fifteen saves; beside a busy server they may have to wait. Milliseconds. */
const longestWait = 60_000

export type ImportOptions = {
  readonly payload: Payload
  readonly files: readonly PageFile[]
  /** The person who imports: access is theirs, and every draft counts as written by them. */
  readonly user: Importer
}

/**
 * Reads legacy pages into drafts, each page in one transaction: all of its drafts or none. Run
 * again with the same files it saves nothing. A file that is no page is refused in the report and
 * the others go on.
 *
 * @throws Forbidden when the person may not write drafts; `Busy` when other writers kept coming first
 */
export const importPages = async ({
  payload,
  files,
  user,
}: ImportOptions): Promise<ImportReport> => {
  const makeReq = () => createLocalReq({ user: user, locale: 'en' }, payload)
  const pages: ImportedPage[] = []
  for (const file of files) {
    const facts = readActivity(file)
    if (facts.kind === 'refusal') {
      const { code, message } = facts
      pages.push({
        file: file.name,
        outcome: 'refused',
        refusal: { code, message },
        documents: [],
        warnings: [],
      })
      continue
    }
    const read = facts
    pages.push(
      await engineOf(payload).inTransaction(
        payload,
        { keys: [], makeReq, deadlineMs: longestWait },
        (req) => writePage(openSession(payload, user, req), file.name, read),
      ),
    )
  }
  const created: Record<string, number> = {}
  for (const { collection, outcome } of pages.flatMap((page) => page.documents))
    if (outcome === 'created') created[collection] = (created[collection] ?? 0) + 1
  return { pages, created }
}
