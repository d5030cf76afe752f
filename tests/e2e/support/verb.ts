import type { Person } from './people.js'
import { ask, type Json } from './site.js'

/** Where a text stands, for somebody who looks at it. */
export const workflowOf = (person: Person, document: string): Promise<Json> =>
  ask('GET', `/api/${document}/workflow`, person.token)

/** A step by the API, for what the walk is not about. */
export const verb = async (
  person: Person,
  document: string,
  name: string,
  input: object = {},
): Promise<void> => {
  const { fingerprint, sequence } = await workflowOf(person, document)
  const answer = await ask('POST', `/api/${document}/workflow/${name}`, person.token, {
    expected: { sequence, fingerprint },
    ...input,
  })
  if (answer.working === undefined)
    throw new Error(`${name} of ${document}: ${JSON.stringify(answer)}`)
}

/** Takes a draft to the public by the API. */
export const publish = async (
  author: Person,
  approver: Person,
  document: string,
): Promise<void> => {
  await verb(author, document, 'submit')
  await verb(approver, document, 'approve')
  await verb(approver, document, 'publish')
}
