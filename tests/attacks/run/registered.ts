import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLSchema } from 'graphql'
import type { Payload, SanitizedConfig } from 'payload'
import { workflow } from '../../../src/plugin/index.js'

const require = createRequire(import.meta.url)

type Routes = false | { method: string; path: string }[] | undefined

const routes = (endpoints: Routes, prefix: string): string[] =>
  (endpoints || []).map(({ method, path: at }) =>
    `${method.toUpperCase()} ${prefix}${at}`.replace(/\/$/, ''),
  )

/** Every endpoint of the REST API, as its collection, its global or the config registers it. */
export const restOperations = ({
  collections,
  endpoints,
  globals,
  routes: { api },
}: SanitizedConfig): string[] => [
  ...new Set([
    ...collections.flatMap((one) => routes(one.endpoints, `${api}/${one.slug}`)),
    ...globals.flatMap((one) => routes(one.endpoints, `${api}/globals/${one.slug}`)),
    ...routes(endpoints, api),
  ]),
]

const fieldsOf = (schema: GraphQLSchema): [string, GraphQLField<unknown, unknown>][] =>
  [
    ['mutation', schema.getMutationType()] as const,
    ['query', schema.getQueryType()] as const,
    ['subscription', schema.getSubscriptionType()] as const,
  ].flatMap(([kind, type]) =>
    Object.entries(type?.getFields() ?? {}).map(
      ([name, field]) => [`${kind} ${name}`, field] as [string, typeof field],
    ),
  )

/** Every mutation and every query of GraphQL. */
export const graphqlOperations = (schema: GraphQLSchema): string[] =>
  fieldsOf(schema).map(([name]) => name)

/** The same, each with its arguments, their types and the fields of these. */
export const graphqlSignatures = (schema: GraphQLSchema): string[] =>
  fieldsOf(schema).map(([name, { args }]) =>
    [
      name,
      ...args.flatMap((arg) => {
        const type = getNamedType(arg.type)
        return [
          arg.name,
          type.name,
          ...(arg.name === 'data' && isInputObjectType(type) ? Object.keys(type.getFields()) : []),
        ]
      }),
    ].join(' '),
  )

const methodsOf = (object: object, prefix: string): string[] => {
  const own = Object.entries(object).filter(([, value]) => typeof value === 'function')
  const inherited = Object.getOwnPropertyNames(Object.getPrototypeOf(object))
  return [...new Set([...own.map(([name]) => name), ...inherited])]
    .filter((name) => name !== 'constructor' && !(name in Object.prototype))
    .filter((name) => typeof Reflect.get(object, name) === 'function')
    .map((name) => `${prefix}${name}`)
}

/** The methods a database adapter has, as Payload declares them. */
const adapterMethods = (): string[] => {
  const main = require.resolve('payload')
  const declared = readFileSync(path.join(path.dirname(main), 'database/types.d.ts'), 'utf8')
  const [, body = ''] = /interface BaseDatabaseAdapter \{\n([\s\S]*?)\n\}/.exec(declared) ?? []
  return [...body.matchAll(/^ {4}(\w+)\??:/gm)].map(([, name]) => name ?? '')
}

/**
 * Every method of the Local API, of its queue, its keys and values, and of the database under it; and
 * the workflow's own functions.
 */
export const localOperations = (payload: Payload): string[] => [
  ...methodsOf(payload, 'payload.'),
  ...methodsOf(payload.jobs, 'payload.jobs.'),
  ...methodsOf(payload.kv, 'payload.kv.'),
  ...adapterMethods()
    .filter((name) => typeof Reflect.get(payload.db, name) === 'function')
    .map((name) => `payload.db.${name}`),
  ...methodsOf(workflow(payload), 'workflow.'),
]

/** Every task and every workflow that a queue could run. */
export const jobOperations = ({ jobs }: SanitizedConfig): string[] => [
  ...(jobs.tasks ?? []).map(({ slug }) => `task ${slug}`),
  ...(jobs.workflows ?? []).map(({ slug }) => `workflow ${slug}`),
]

/** Every function that the admin's layout lets be called by name: Payload exports no list of them. */
export const serverFunctions = (): string[] => {
  const layouts = require.resolve('@payloadcms/next/layouts')
  const source = readFileSync(
    path.join(path.dirname(layouts), '../utilities/handleServerFunctions.js'),
    'utf8',
  )
  const [, body = ''] = /const baseServerFunctions = \{\n([\s\S]*?)\n\};/.exec(source) ?? []
  return [...body.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, name]) => `function ${name}`)
}

/** The endpoint that Payload would take for an address, by its own rules; null: none. */
export const resolveRest = (
  registered: readonly string[],
  method: string,
  address: string,
): string | null => {
  const [at = ''] = address.split('?')
  const fits = (operation: string): boolean => {
    const [verb, pattern = ''] = operation.split(' ')
    if (verb !== method) return false
    const source = pattern.replace(/\/:\w+\?/g, '(?:/[^/]+)?').replace(/:\w+/g, '[^/]+')
    return new RegExp(`^${source}$`).test(at)
  }
  return registered.find(fits) ?? null
}
