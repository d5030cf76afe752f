import { BasePayload } from 'payload'
import type { Product } from './product.js'

/** Reads that Payload offers under POST, and what only concerns one's own session. */
const harmless = new Set(['POST /access/:id?', 'POST /access'])

const governed = [
  'leader-activities',
  'dialogues',
  'side-events',
  'leaders',
  'organisations',
  'topics',
  'media',
]

type Endpoint = { method: string; path: string }

const restWrites = (endpoints: false | Endpoint[] | undefined, prefix = ''): string[] =>
  (endpoints || [])
    .filter(({ method }) => method !== 'get')
    .map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    .filter((route) => !harmless.has(route))
    .map((route) => `REST ${prefix}${route}`)

/** Members of Payload that write nothing governed: reads, plumbing and one's own session. */
const localElse = new Set([
  'constructor',
  '_initializeCrons',
  'bin',
  'init',
  'auth',
  'count',
  'countGlobalVersions',
  'countVersions',
  'decrypt',
  'destroy',
  'encrypt',
  'extensions',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'getAdminURL',
  'getAPIURL',
  'sendEmail',
  'validationRules',
  'login',
  'forgotPassword',
  'resetPassword',
  'unlock',
  'verifyEmail',
])

const localWrites = (): string[] => {
  const payload = new BasePayload()
  const own = Object.entries(payload).filter(([, value]) => typeof value === 'function')
  return [...Object.getOwnPropertyNames(BasePayload.prototype), ...own.map(([name]) => name)]
    .filter((name) => !localElse.has(name))
    .map((name) => `Local ${name}`)
}

const sessionMutations =
  /^(refreshToken|logout|unlock|login|forgotPassword|resetPassword|verifyEmail)User$/

/** The kind of a mutation, so that one row stands for every governed collection alike. */
const mutationKind = (name: string): string =>
  name
    .replace(/(LeaderActivity|Dialogue|SideEvent|Leader|Organisation|Topic)$/, 'Topic')
    .replace(
      /(EditorialLedger|PublicLedger|EditorialHead|EditorialSnapshot|EditorialSlug|EditorialPerson|EditorialRequest|EditorialOutbox|Publication|PublicationFacet)$/,
      'Machinery',
    )
    // Payload's own notebooks about people, without a word of a text in them.
    .replace(/(PayloadKv|PayloadPreference)$/, 'Notebook')

/**
 * Every operation by which the installed Payload could write a governed text, as it is registered:
 * REST endpoints of the sanitised config, GraphQL mutations, methods of the Local API.
 */
export const registeredWrites = (product: Product): string[] => {
  const { config } = product
  const rest = config.collections
    .filter(({ slug }) => governed.includes(slug))
    .flatMap(({ endpoints }) => restWrites(endpoints))
  const globals = config.globals.flatMap(({ endpoints }) => restWrites(endpoints, 'global '))
  const root = restWrites(config.endpoints, 'root ')
  const mutations = Object.keys(product.schema().getMutationType()?.getFields() ?? {})
    .filter((name) => !sessionMutations.test(name))
    .map((name) => `GraphQL ${mutationKind(name)}`)
    .filter((name) => !name.endsWith('Notebook'))
  return [...new Set([...rest, ...globals, ...root, ...mutations, ...localWrites()])]
}
