import type { PayloadRequest } from 'payload'
import { defaultLocale } from './checkLocale.js'
import { refuseIf } from './refuseIf.js'

export type ReadArgs = {
  data?: unknown
  depth?: number
  limit?: number
  locale?: string
  overrideAccess?: boolean
  sort?: string | string[]
  trash?: boolean
}

/** The most an anonymous caller gets at once through Payload's own API. */
export const publicLimit = 100
export const publicDepth = 2

const sorts = (sort: ReadArgs['sort']): string[] =>
  (typeof sort === 'string' ? sort.split(',') : (sort ?? [])).map((part) => part.trim())

/**
 * Closes what Payload leaves open to anonymous readers where a project keeps its API public: a body
 * that poses as the document (R10), sorting by fields of unreadable documents (R8), whole tables and
 * deep population (R17), all languages at once (R16), the trash (R3). The Local API passes.
 */
export const guardRead = <Args extends ReadArgs>(req: PayloadRequest, args: Args): Args => {
  if (args.overrideAccess === true) return args
  if (args.data !== undefined && args.data !== null) refuseIf(req, [{ code: 'data-in-read' }])
  defaultLocale(req)
  if (req.user) return args
  const outside = sorts(args.sort).find((part) => part.includes('.'))
  if (outside !== undefined)
    refuseIf(req, [{ code: 'sort-not-allowed', field: 'sort', params: { sort: outside } }])
  if (req.locale === 'all' || args.locale === 'all')
    refuseIf(req, [{ code: 'locale-unknown', field: 'locale', params: { locale: 'all' } }])
  const { limit, depth } = args
  return {
    ...args,
    trash: false,
    ...(limit === undefined
      ? {}
      : { limit: limit <= 0 ? publicLimit : Math.min(limit, publicLimit) }),
    ...(depth === undefined ? {} : { depth: Math.min(depth, publicDepth) }),
  }
}
