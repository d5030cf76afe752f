import type { Answer } from './product.js'
import { idIn, type Office } from './office.js'

/** Members as the API takes them, of document keys. */
export const membersOf = (documents: readonly string[]) =>
  documents.map((document) => ({ relationTo: document.split('/')[0], value: idIn(document) }))

/** Puts a release together as the press officer; gives its key. */
export const makeRelease = async (
  office: Office,
  title: string,
  documents: readonly string[],
  as = office.officer,
): Promise<string> => {
  const made = await office.send('POST', '/api/releases', {
    as,
    body: { title, members: membersOf(documents) },
  })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  return `releases/${made.body.doc.id}`
}

/** A step that must succeed. */
export const done = (answer: Answer): Answer => {
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body))
  return answer
}
