import type { Problem } from '../schemas/problem.js'
import { openHeaders, type Answer } from './Answer.js'
import { cacheRules } from './cacheRules.js'

const problems = {
  'unknown-parameter': [400, 'The address has a parameter that does not exist'],
  'repeated-parameter': [400, 'A parameter was given more than once'],
  'bad-parameter': [400, 'A parameter has a value it cannot have'],
  'bad-request': [400, 'The request cannot be read'],
  'not-found': [404, 'Nothing is public at this address'],
  'not-in-this-language': [404, 'This is not public in the language asked for'],
  'method-not-allowed': [405, 'Published texts can only be read'],
  gone: [410, 'This was public and has been taken down'],
  'range-not-satisfiable': [416, 'The file does not have that range'],
  'too-many-requests': [429, 'Too many requests from one address'],
  internal: [500, 'Something went wrong on our side'],
  busy: [503, 'The server is busy; try again in a moment'],
  'database-away': [503, 'The database cannot be asked just now; try again in a moment'],
} as const

export type ProblemCode = keyof typeof problems

export const problemCodes = Object.keys(problems) as ProblemCode[]

const isKept = (status: number): boolean => status === 404 || status === 410

/**
 * An error as RFC 9457 has it. Nothing in it comes from an exception.
 *
 * @param detail a sentence for people; the title when there is nothing to add
 */
export const problemAnswer = (
  code: ProblemCode,
  more: Partial<Omit<Problem, 'type' | 'title' | 'status' | 'code'>> & {
    headers?: Record<string, string>
  } = {},
): Answer => {
  const [status, title] = problems[code]
  const { headers, detail = `${title}.`, ...rest } = more
  const problem: Problem = {
    type: `urn:communique:problem:${code}`,
    title,
    status,
    code,
    detail,
    ...rest,
  }
  const body = Buffer.from(JSON.stringify(problem))
  return {
    status,
    body,
    headers: {
      ...openHeaders,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': 'en',
      'Cache-Control': isKept(status) ? cacheRules.absence : cacheRules.never,
      Vary: 'Accept-Language, Accept-Encoding',
      ...(status === 503 && { 'Retry-After': code === 'busy' ? '1' : '5' }),
      ...headers,
    },
  }
}
