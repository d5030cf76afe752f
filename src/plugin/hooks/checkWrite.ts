import type { Refusal } from '../../domain/refusals/Refusal.js'
import type { Verb } from '../../domain/workflow/verbs.js'

/** The arguments of a Payload write that could touch what is public. */
export type WriteArgs = {
  data?: unknown
  draft?: boolean
  autosave?: boolean
  publishAllLocales?: boolean | string
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean | string
  trash?: boolean
}

const useWorkflow = (verb: Verb, field: string): Refusal => ({
  code: 'use-workflow',
  field,
  params: { verb },
})

const isSet = (flag: unknown): boolean => flag === true || flag === 'true'

/** What a write may not carry: it saves a draft or it is refused, naming the verb to use instead. */
export const checkWrite = (args: WriteArgs): Refusal[] => {
  const data = (typeof args.data === 'object' && args.data !== null ? args.data : {}) as Record<
    string,
    unknown
  >
  const status = data._status
  const isPlain = args.draft !== true
  return [
    ...(status === 'published' || (typeof status === 'object' && status !== null)
      ? [useWorkflow('publish', '_status')]
      : []),
    ...(isPlain && status !== undefined && status !== null && status !== 'published'
      ? [useWorkflow('unpublish', '_status')]
      : []),
    ...(isSet(args.publishAllLocales) ? [useWorkflow('publish', 'publishAllLocales')] : []),
    ...(args.publishSpecificLocale !== undefined && args.publishSpecificLocale !== ''
      ? [useWorkflow('publish', 'publishSpecificLocale')]
      : []),
    ...(isSet(args.unpublishAllLocales) ? [useWorkflow('unpublish', 'unpublishAllLocales')] : []),
    ...('deletedAt' in data && data.deletedAt !== null
      ? [useWorkflow('archive', 'deletedAt')]
      : []),
  ]
}
