import type {
  CollectionBeforeOperationHook,
  Endpoint,
  GlobalBeforeOperationHook,
  Payload,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig,
} from 'payload'
import { refuseIf } from '../hooks/refuseIf.js'
import { problemIn, type Question } from './problemIn.js'

type Asked = Question & { overrideAccess?: boolean }

const reading = new Set(['count', 'countVersions', 'read', 'readDistinct'])

const check = (args: Asked, operation: string, req: PayloadRequest): void => {
  if (!reading.has(operation) || args.overrideAccess === true) return
  const what = problemIn(args)
  refuseIf(req, what === null ? [] : [{ code: 'body-invalid', params: { what } }])
}

const inCollection: CollectionBeforeOperationHook = ({ args, operation, req }) =>
  check(args as Asked, operation, req)

const inGlobal: GlobalBeforeOperationHook = ({ args, operation, req }) =>
  check(args as Asked, operation, req)

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

type Config = SanitizedCollectionConfig | SanitizedGlobalConfig

/** What a route cannot make anything of; null: nothing. */
const wrongIn = ({ flattenedFields }: Config, { path }: Endpoint, { query }: PayloadRequest) => {
  const wrong = ['data', 'where'].find((name) => {
    const value: unknown = query?.[name]
    return typeof value === 'string' && value !== '' && !isJson(value)
  })
  if (wrong !== undefined) return `${wrong} is not JSON`
  const hasFolders = flattenedFields.some(({ name }) => name === 'prefix')
  return path === '/file/:filename' && query?.prefix !== undefined && !hasFolders
    ? 'files stand in no folders here'
    : null
}

/** Payload's own routes that read these names; a project's routes may mean by them what they like. */
const reads: ReadonlySet<string> = new Set([
  '/',
  '/:id',
  '/count',
  '/file/:filename',
  '/versions',
  '/versions/:id',
])

/** Payload takes conditions as JSON and files from folders, and breaks where there are none. */
const readable =
  (config: Config) =>
  (endpoint: Endpoint): Endpoint => ({
    ...endpoint,
    handler: (req) => {
      const what = wrongIn(config, endpoint, req)
      refuseIf(req, what === null ? [] : [{ code: 'body-invalid', params: { what } }])
      return endpoint.handler(req)
    },
  })

/** Answers 400 to questions that a database would fail at; Payload passes them on, and says 500. */
export const checkQuestions = ({ collections, globals }: Payload): void => {
  const all = Object.values(collections).map(({ config }) => config)
  for (const config of all) config.hooks.beforeOperation.unshift(inCollection)
  for (const config of globals.config) config.hooks.beforeOperation.unshift(inGlobal)
  for (const config of [...all, ...globals.config])
    if (config.endpoints !== false)
      config.endpoints = config.endpoints.map((one) =>
        reads.has(one.path) ? readable(config)(one) : one,
      )
}
