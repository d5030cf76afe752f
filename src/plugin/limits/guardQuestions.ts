import type { FlattenedField, PayloadRequest } from 'payload'
import { refuseIf } from '../hooks/refuseIf.js'
import { hiddenFrom } from './hiddenFrom.js'

type Question = {
  field?: string
  joins?: unknown
  overrideAccess?: boolean
  sort?: string | string[]
  where?: unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every path a condition names, in its branches too. */
const pathsIn = (where: unknown): string[] =>
  isRecord(where)
    ? Object.entries(where).flatMap(([name, value]) =>
        Array.isArray(value) ? value.flatMap(pathsIn) : [name],
      )
    : []

const sortsIn = (sort: Question['sort']): string[] =>
  (Array.isArray(sort) ? sort : (sort ?? '').split(',')).map((part) =>
    part.trim().replace(/^-/, ''),
  )

/** Collections that a path passes through before its end. */
const passed = (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  parts: readonly string[],
): string[] => {
  const [name, ...rest] = parts
  if (name === undefined || rest.length === 0) return []
  const field = fields.find((one) => one.name === name)
  // `version` of a version, and languages, stand between fields.
  if (field === undefined) return passed(req, fields, rest)
  if (field.type === 'join' || field.type === 'relationship' || field.type === 'upload') {
    const to = field.type === 'join' ? field.collection : field.relationTo
    if (rest.join('.') === 'id') return []
    const targets = Array.isArray(to) ? to : [to]
    return targets.flatMap((slug) => [
      slug,
      ...passed(
        req,
        req.payload.collections[slug as keyof typeof req.payload.collections]?.config
          .flattenedFields ?? [],
        rest,
      ),
    ])
  }
  return 'flattenedFields' in field ? passed(req, field.flattenedFields, rest) : []
}

const fieldsOf = (req: PayloadRequest, slug: string): FlattenedField[] =>
  req.payload.collections[slug as keyof typeof req.payload.collections]?.config.flattenedFields ??
  []

const joinsIn = (req: PayloadRequest, slug: string, joins: unknown): [string, unknown][] =>
  isRecord(joins)
    ? Object.entries(joins).flatMap(([name, join]): [string, unknown][] => {
        const field = fieldsOf(req, slug).find((one) => one.name === name)
        const to = field?.type === 'join' ? field.collection : undefined
        return typeof to === 'string' && isRecord(join) ? [[to, join]] : []
      })
    : []

/**
 * Refuses conditions and orders that go through texts of which the reader does not see all: by asking
 * often enough one could read them. Whoever sees all of them is not hindered.
 */
export const guardQuestions = async (
  req: PayloadRequest,
  slug: string,
  question: Question,
): Promise<void> => {
  if (question.overrideAccess === true) return
  const asked: [string, string][] = [
    [slug, question] as [string, Question],
    ...joinsIn(req, slug, question.joins),
  ].flatMap(([of, one]) => {
    const { field, sort, where } = one as Question
    return [...pathsIn(where), ...sortsIn(sort), field ?? '']
      .filter((path) => path.includes('.'))
      .map((path): [string, string] => [of, path])
  })
  if (asked.length === 0) return
  const hidden = [...(await hiddenFrom(req))]
  if (hidden.length === 0) return
  const closed = new Set(hidden.map((key) => key.slice(0, key.indexOf('/'))))
  const wrong = asked.find(([of, path]) =>
    passed(req, fieldsOf(req, of), path.split('.')).some((one) => closed.has(one)),
  )
  if (wrong !== undefined)
    refuseIf(req, [{ code: 'question-through-limited', params: { path: wrong[1] } }])
}
