import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { runtimeOf } from '../runtime/runtime.js'
import { accountKey, lockAccount } from './lockAccount.js'
import { mergeSessions, type Session } from './mergeSessions.js'

type Data = Record<string, unknown>
type Args = {
  collection?: string
  data?: Data
  id?: string | number
  locale?: string
  req?: PayloadRequest
  where?: Where
}
type Method = (args: Args) => Promise<unknown>

/** What sign-in, refresh, sign-out and reset are about; all else they carry is as old as their read. */
const ofSignIn = [
  '_verificationToken',
  '_verified',
  'hash',
  'lockUntil',
  'loginAttempts',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  'resetPasswordToken',
  'salt',
  'sessions',
  'updatedAt',
]

const idIn = (where: Where | undefined): string | undefined => {
  const id = (where?.id as { equals?: string | number } | undefined)?.equals
  return id === undefined ? undefined : String(id)
}

/** Payload's own update of a document says in which language; its sign-in operations do not. */
const isSignIn = ({ data, locale }: Args): boolean =>
  data?.sessions !== undefined && locale === undefined

/**
 * Payload's sign-in, refresh and sign-out read a whole account and write it back without a lock: of
 * two at once one session is lost, and a role that was taken away in between comes back. Here they
 * take the account's turn and change nothing but what they are about.
 */
export const guardAccounts = (payload: Payload): void => {
  const { users } = runtimeOf(payload).options
  const { db } = payload
  const findOne: Method = Reflect.get<object, string>(db, 'findOne')
  const updateOne: Method = Reflect.get<object, string>(db, 'updateOne')

  const writeBack = async (args: Args, req: PayloadRequest): Promise<unknown> => {
    const where = { id: { equals: args.id } }
    const account = (await findOne.call(db, { collection: users, req, where })) as Data | null
    const sessions = mergeSessions({
      current: (account?.sessions ?? []) as Session[],
      sent: (args.data?.sessions ?? []) as Session[],
      own: (args.req?.user as { _sid?: string } | null | undefined)?._sid,
      // Payload's own sessions go by this clock too.
      now: new Date(),
    })
    const own = Object.entries(args.data ?? {}).filter(([name]) => ofSignIn.includes(name))
    const data = { ...account, ...Object.fromEntries(own), sessions }
    return updateOne.call(db, { ...args, data, req })
  }

  const signIn = async (args: Args): Promise<unknown> => {
    const { id = '', req } = args
    if (req?.transactionID === undefined)
      return engineOf(payload).inTransaction(
        payload,
        { keys: [accountKey(id)], makeReq: () => createLocalReq({}, payload) },
        (own) => writeBack(args, own),
      )
    await lockAccount(req, id)
    return writeBack(args, req)
  }

  const guarded: Record<'findOne' | 'updateOne', Method> = {
    findOne: async (args) => {
      const id = args.collection === users ? idIn(args.where) : undefined
      if (id !== undefined && args.req !== undefined) await lockAccount(args.req, id)
      return findOne.call(db, args)
    },
    updateOne: (args) =>
      args.collection === users && isSignIn(args) ? signIn(args) : updateOne.call(db, args),
  }
  Object.assign(db, guarded)
}
