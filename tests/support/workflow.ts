import type { Answer, Product } from './product.js'

/** Where a governed document answers: `/api/topics/ID` or `/api/globals/site-settings`. */
export const addressOf = (document: string): string => `/api/${document}`

/** `GET …/workflow`. */
export const workflowOf = (
  product: Pick<Product, 'send'>,
  as: string,
  document: string,
): Promise<Answer> => product.send('GET', `${addressOf(document)}/workflow`, { as })

/** A verb with the expectation of whoever has just looked. */
export const verb = async (
  product: Pick<Product, 'send'>,
  as: string,
  document: string,
  name: string,
  input: Record<string, unknown> = {},
): Promise<Answer> => {
  const { body } = await workflowOf(product, as, document)
  return product.send('POST', `${addressOf(document)}/workflow/${name}`, {
    as,
    body: { expected: { sequence: body.sequence, fingerprint: body.fingerprint }, ...input },
  })
}

/** Takes a draft all the way to the public. */
export const publish = async (
  product: Pick<Product, 'send'>,
  people: { officer: string; approver: string },
  document: string,
  input: Record<string, unknown> = {},
): Promise<Answer> => {
  const steps: Answer[] = []
  steps.push(await verb(product, people.officer, document, 'submit', input))
  steps.push(await verb(product, people.approver, document, 'approve'))
  steps.push(await verb(product, people.approver, document, 'publish'))
  const failed = steps.find((step) => step.status !== 200)
  if (failed !== undefined) throw new Error(JSON.stringify(failed.body))
  return steps[2] as Answer
}
