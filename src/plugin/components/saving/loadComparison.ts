import { askJson } from '../askJson.js'
import type { BarView } from '../barView.js'
import type { LaterEventView } from '../../runtime/staleOf.js'
import { versionAt } from '../../../domain/ledger/versionAt.js'
import { readTag } from '../../../domain/workflow/tag.js'

type Data = Readonly<Record<string, unknown>>

type Event = LaterEventView & { readonly details: { readonly version?: string } }

/** What has to be known of a text to compare it with the one in a form. */
export type Comparison = {
  readonly view: BarView
  /** What happened since the text in the form was read, oldest first. */
  readonly since: readonly LaterEventView[]
  /** The text that the form was loaded with, in all languages; nothing where it is not on record. */
  readonly base: Data
  /** The text that lies there now, in all languages. */
  readonly theirs: Data
}

/**
 * Reads what lies there now and what the form began with. Versions never change, so the text that
 * is compared is exactly the one that the view's tag names, whoever saves meanwhile.
 * @param addresses of the document's workflow, and of its collection's versions
 * @param tag the tag of the text in the form
 * @throws NotRead where the server refuses; whatever `fetch` throws where there is no answer
 */
export const loadComparison = async (
  { url, versions }: { readonly url: string; readonly versions: string },
  tag: string,
  language: string,
): Promise<Comparison> => {
  const ask = askJson(language)
  const view = await ask<BarView>(url)
  const { data } = await ask<{ data: readonly Event[] }>(`${url}/events`)
  const version = async (id: string | undefined): Promise<Data> =>
    id === undefined
      ? {}
      : (await ask<{ version: Data }>(`${versions}/${id}?locale=all&depth=0`)).version
  const quoted = readTag(tag)?.sequence ?? 0
  return {
    view,
    since: data.filter(({ sequence }) => sequence > quoted && sequence <= view.sequence),
    base: await version(versionAt(data, quoted)),
    theirs: await version(versionAt(data, view.sequence)),
  }
}
