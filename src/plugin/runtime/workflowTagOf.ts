import { createLocalReq, type Payload } from 'payload'
import { tagOf } from '../../domain/workflow/tag.js'
import { readState } from '../store/heads.js'
import { documentKey } from './subject.js'

/** A governed document as the Local API names one. */
export type Named = { collection: string; id: string | number } | { global: string }

/**
 * The tag of a governed text as it stands now, for `context: { ifMatch }` of a later save. Read it
 * before the text itself: a save in between is then noticed.
 */
export const workflowTagOf = async (payload: Payload, document: Named): Promise<string> => {
  const req = await createLocalReq({}, payload)
  const key =
    'global' in document
      ? documentKey({ kind: 'global', slug: document.global })
      : documentKey({ kind: 'collection', slug: document.collection, id: String(document.id) })
  return tagOf(await readState(req, key))
}
