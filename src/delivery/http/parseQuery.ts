import type { z } from 'zod'
import type { Answer } from './Answer.js'
import { problemAnswer, type ProblemCode } from './problemAnswer.js'

type QuerySchema = z.ZodObject

/** A query that was read, or the answer that says what is wrong with it. */
export type ParsedQuery<S extends QuerySchema> =
  | { readonly value: z.output<S>; readonly refusal?: undefined }
  | { readonly value?: undefined; readonly refusal: Answer }

type Fault = { code: ProblemCode; parameter: string; message: string }

const refuse = (faults: Fault[]): Answer =>
  problemAnswer(faults[0]?.code ?? 'bad-parameter', {
    detail: faults.map(({ message }) => message).join(' '),
    errors: faults,
  })

const shown = (name: string): string => JSON.stringify(name.slice(0, 60))

/**
 * Reads a query by its schema. Parameters that do not exist are refused by name: a misspelt filter
 * that is passed over would answer with texts nobody asked for.
 */
export const parseQuery = <S extends QuerySchema>(
  schema: S,
  query: URLSearchParams,
): ParsedQuery<S> => {
  const known = Object.keys(schema.shape)
  const names = [...new Set(query.keys())]
  const faults: Fault[] = [
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => ({
        code: 'unknown-parameter' as const,
        parameter: name.slice(0, 60),
        message: `There is no parameter ${shown(name)} here; there are: ${known.join(', ') || 'none'}.`,
      })),
    ...names
      .filter((name) => known.includes(name) && query.getAll(name).length > 1)
      .map((name) => ({
        code: 'repeated-parameter' as const,
        parameter: name,
        message: `The parameter ${shown(name)} can be given once only.`,
      })),
  ]
  const parsed = schema.safeParse(
    Object.fromEntries([...query].filter(([name]) => known.includes(name))),
  )
  const wrong = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    code: 'bad-parameter' as const,
    parameter: String(path[0]),
    message: `The parameter ${shown(String(path[0]))} ${message}.`,
  }))
  const all = [...faults, ...wrong]
  return all.length > 0 || !parsed.success
    ? { refusal: refuse(all) }
    : { value: parsed.data as z.output<S> }
}
