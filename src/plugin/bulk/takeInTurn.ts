import { readAnswer, type Answer } from '../components/readAnswer.js'
import type { BulkVerb } from './bulkVerbs.js'

/** A text as it stands in a list: what it is called, and exactly which text it was. */
export type BulkItem = {
  readonly key: string
  readonly title: string
  /** Address of its workflow. */
  readonly workflow: string
  readonly sequence: number
  readonly fingerprint: string | null
}

export type BulkResult = { readonly item: BulkItem; readonly answer: Answer }

/**
 * Takes a step with one text after the other, each exactly as it stood in the list, and tells of
 * each as soon as it is done. One that is refused holds up none of the others.
 * @param language in which the server is to speak
 */
export const takeInTurn = async (
  items: readonly BulkItem[],
  verb: BulkVerb,
  language: string,
  tell: (result: BulkResult) => void,
): Promise<void> => {
  for (const item of items) {
    const { fingerprint, sequence, workflow } = item
    const request = fetch(`${workflow}/${verb}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      body: JSON.stringify({ expected: { sequence, fingerprint } }),
    })
    tell({ item, answer: await readAnswer(request) })
  }
}
