import { tagOf } from '../../../domain/workflow/tag.js'
import type { BarView } from '../barView.js'
import type { SaveProblem } from './saveStore.js'

/** What was found out about a save that did not come about. */
export type Finding = {
  /** Null where the server refused for a reason that Payload's form has shown already. */
  readonly problem: SaveProblem | null
  /** Where the text stands now, if that could be read. */
  readonly view: BarView | null
}

const found = (problem: SaveProblem | null, view: BarView | null = null): Finding => ({
  problem,
  view,
})

const isSignedOut = async (response: Response): Promise<boolean> =>
  response.status === 401 ||
  (response.ok && ((await response.json()) as { user?: unknown }).user === null)

/**
 * Finds out why a save did not come about. Payload's form keeps the answer to itself, so the server
 * is asked once more, with a read.
 * @param addresses of the document's workflow (null: not saved yet), and of the account signed in
 * @param tags the one that the save quoted, and that of the text which the form was loaded with
 */
export const findProblem = async (
  { account, url }: { readonly account: string; readonly url: string | null },
  tags: { readonly sent: string | null; readonly form: string | null },
  language: string,
): Promise<Finding> => {
  try {
    const response = await fetch(url ?? account, {
      credentials: 'include',
      headers: { 'Accept-Language': language },
    })
    if (url === null) return found((await isSignedOut(response)) ? { kind: 'signed-out' } : null)
    if (response.status === 401) return found({ kind: 'signed-out' })
    if (!response.ok) return found(response.status >= 502 ? { kind: 'unreachable' } : null)
    const view = (await response.json()) as BarView
    const quoted = tags.form ?? tags.sent
    const isStale = quoted !== null && tagOf(view) !== tags.sent
    return found(isStale ? { kind: 'stale', quoted } : null, view)
  } catch {
    // Without an answer there is nothing to read a reason from.
    return found({ kind: 'unreachable' })
  }
}
