import type {
  Access,
  CollectionBeforeChangeHook,
  Endpoint,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'
import { refuseIf } from '../hooks/refuseIf.js'
import { refuseStrangers } from '../hooks/refuseStrangers.js'
import { withoutHiddenLocks } from '../limits/withoutHiddenLocks.js'
import { isOfTheHouse } from '../people/isOfTheHouse.js'

/** Payload's own collections about the people who work in the admin. */
const notebooks = ['payload-locked-documents', 'payload-preferences', 'payload-migrations'] as const

const operations = ['create', 'read', 'update', 'delete'] as const

const forTheHouse =
  (access: Access | undefined): Access =>
  (args) =>
    isOfTheHouse(args.req) && (access === undefined || access(args))

/** A lock says who keeps a text open: whoever sets or turns it, and nobody else. */
const inOwnName: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user ? { ...data, user: { relationTo: req.user.collection, value: req.user.id } } : data

const key = (req: PayloadRequest): Where => ({
  and: [
    { key: { equals: req.routeParams?.key } },
    { 'user.relationTo': { equals: req.user?.collection } },
    { 'user.value': { equals: req.user?.id } },
  ],
})

/** SQL engines fail where there is nothing to delete. */
const isThere = async (req: PayloadRequest): Promise<boolean> =>
  (await req.payload.db.findOne({
    collection: 'payload-preferences',
    req,
    where: key(req),
  })) !== null

/** What is kept under a key is read and written without asking for access. */
const guardKey = (endpoint: Endpoint): Endpoint =>
  endpoint.path !== '/:key'
    ? endpoint
    : {
        ...endpoint,
        handler: async (req) => {
          await refuseStrangers(req)
          if (endpoint.method === 'delete' && !(await isThere(req)))
            refuseIf(req, [{ code: 'not-found' }])
          return endpoint.handler(req)
        },
      }

/**
 * Payload lets every account read and write locks and lists of migrations. Here an account without
 * a role is as good as none, and nobody locks a text in another's name.
 */
export const closeNotebooks = ({ collections }: Payload): void => {
  for (const slug of notebooks) {
    const config = collections[slug]?.config
    if (config === undefined) continue
    for (const operation of operations)
      config.access[operation] = forTheHouse(config.access[operation])
    if (slug === 'payload-locked-documents')
      config.access.read = withoutHiddenLocks(config.access.read)
    if (config.endpoints !== false) config.endpoints = config.endpoints.map(guardKey)
  }
  collections['payload-locked-documents']?.config.hooks.beforeChange.push(inOwnName)
}
