import type { Answer } from './product.js'

/** What came back, without its prose: the status and the stable code of a refusal. */
export type Verdict = { status: number; code?: string }

type Body = { code?: string; errors?: { data?: { code?: string }; code?: string }[] }

/** The code of a refusal, from a problem, from Payload's own error body or from GraphQL's. */
export const codeOf = (body: unknown): string | undefined => {
  if (typeof body !== 'object' || body === null) return undefined
  const { code, errors } = body as Body
  return code ?? errors?.[0]?.data?.code ?? errors?.[0]?.code
}

/** Status and code of an answer. */
export const verdictOf = ({ status, body }: Answer): Verdict => {
  const code = codeOf(body)
  return code === undefined ? { status } : { status, code }
}

/** The same of a call of the Local API: 200, or the status and code of what it throws. */
export const localVerdict = async (call: () => Promise<unknown>): Promise<Verdict> => {
  try {
    await call()
    return { status: 200 }
  } catch (error) {
    const { status, data } = error as { status?: number; data?: { code?: string } }
    if (status === undefined) throw error
    return data?.code === undefined ? { status } : { status, code: data.code }
  }
}
