import { createLocalReq, type CollectionSlug, type Payload, type TypedUser } from 'payload'
import { createWebhookWorker } from '../../../src/plugin/webhooks/createWebhookWorker.js'
import { fillWithCanaries } from '../../support/canaryDrafts.js'
import type { TestEngine } from '../../support/engines.js'
import { idIn, openOffice, type Office } from '../../support/office.js'
import { picture } from '../../support/picture.js'
import { publish } from '../../support/workflow.js'
import type { Who } from '../table/attack.js'
import { machinery } from '../table/words.js'
import { addressesOf } from './addressesOf.js'
import { canary } from './canary.js'
import { everyState } from './everyState.js'
import { limitTexts } from './limitTexts.js'
import { publishEach } from './publishEach.js'
import { upload } from './upload.js'
import { versionIds } from './versionIds.js'

/** Somebody who sends requests: their token, and the account as the Local API takes it. */
export type Sender = { readonly token?: string; readonly user?: TypedUser }

/** A press office in which everything stands that attacks aim at. */
export type Scene = {
  readonly engine: TestEngine['name']
  readonly office: Office
  /** What a placeholder stands for. */
  readonly names: Map<string, unknown>
  readonly sender: (who: Who) => Sender
  /** Signs somebody in again whose session an attack may have ended. */
  readonly renew: (who: Who) => Promise<void>
  /** Credentials of accounts: they must stand in no answer to anybody else. */
  readonly secrets: readonly { readonly owner: string; readonly secret: string }[]
  /** Public addresses, those of files among them. */
  readonly addresses: readonly string[]
  readonly stop: () => Promise<void>
}

const password = 'correct horse battery staple'

const accounts: Partial<Record<Who, string>> = {
  'an account without a role': 'guest',
  'a press officer': 'officer',
  'an approver': 'approver',
  'an administrator': 'administrator',
  'somebody who leaves': 'leaver',
}

const raw = async (payload: Payload, collection: string) =>
  (
    await payload.db.find<Record<string, unknown> & { id: string | number }>({
      collection: collection as CollectionSlug,
      limit: 0,
      pagination: false,
      where: {},
    })
  ).docs

/** Payload keeps one instance, and one schema of GraphQL, for a whole process. */
const forgetInstance = (): void => {
  const { _payload, _payload_graphql } = globalThis as {
    _payload?: Map<string, unknown>
    _payload_graphql?: { graphql: unknown; promise: unknown }
  }
  _payload?.delete('default')
  if (_payload_graphql) Object.assign(_payload_graphql, { graphql: null, promise: null })
}

/** Another id of the same kind, which nothing has. */
const unusedLike = (id: string): string => id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))

/**
 * Opens the office on a database of its own and puts everything in its place.
 * @param hasLimited some texts are there that nobody sees who sends an attack
 */
export const openScene = async (engine: TestEngine, hasLimited = false): Promise<Scene> => {
  forgetInstance()
  const office = await openOffice(engine.url(), { key: 'default', logLevel: 'silent' })
  const { payload } = office
  const tokens: Record<string, string> = {
    guest: office.guest,
    officer: office.officer,
    approver: office.approver,
    administrator: office.administrator,
    leaver: await office.person('leaver', 'press-officer'),
  }
  // Roles that need two administrators are asked of one.
  await office.person('second', 'administrator')
  const endpoint = await office.send('POST', '/api/webhooks', {
    as: office.administrator,
    body: { url: 'https://receiver.example/hook' },
  })
  await office.save('globals/site-settings', {
    siteName: 'A public name',
    timeZone: 'Asia/Shanghai',
  })
  await publish(office, office, 'globals/site-settings')
  const collections = await publishEach(office)
  const { documents: states, expected } = await everyState(office)
  const draftFile = await upload(office, 100, `${canary}-media`)
  const limited = hasLimited ? await limitTexts(office, collections) : {}

  await createWebhookWorker({
    payload,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    resolve: () => Promise.reject(new Error('this machine asks no name server')),
  }).runNow()

  const drafts = Object.values(collections)
  await fillWithCanaries(office, `${canary}-version`, [states.never ?? ''])
  await fillWithCanaries(office, `${canary}-draft`, [states.never ?? ''])
  await fillWithCanaries(office, `${canary}-newer`, [...drafts, states.text ?? ''])
  await fillWithCanaries(office, `${canary}-settings`, ['globals/site-settings'])
  await fillWithCanaries(office, `${canary}-withdrawn`, [states.withdrawn ?? ''])
  await fillWithCanaries(office, `${canary}-gone`, [states.gone ?? ''])
  await fillWithCanaries(office, `${canary}-media`, [draftFile])
  await office.save(states.text ?? '', { parent: idIn(states.named ?? '') })

  const people = await raw(payload, 'users')
  const personOf = (name: string): TypedUser => {
    const account = people.find(({ email }) => email === `${name}@example.org`)
    return { ...account, collection: 'users' } as unknown as TypedUser
  }
  const asAdministrator = { as: office.administrator }
  await office.send('POST', '/api/payload-preferences/secret-of-the-administrator', {
    ...asAdministrator,
    body: { value: { note: `${canary}-preference` } },
  })
  const administrator = personOf('administrator')
  await office.send('POST', '/api/payload-locked-documents', {
    ...asAdministrator,
    body: {
      document: { relationTo: 'topics', value: idIn(states.discussed ?? '') },
      user: { relationTo: 'users', value: administrator.id },
    },
  })
  await payload.kv.set('communique', { note: `${canary}-kv` })
  await payload.forgotPassword({
    collection: 'users',
    data: { email: 'administrator@example.org' },
    disableEmail: true,
  })

  const documents: Record<string, string> = { ...collections, ...states, ...limited }
  const latestFile = await payload.findByID({
    collection: 'media',
    id: idIn(draftFile),
    draft: true,
  })
  const limitedFile = hasLimited
    ? await payload.findByID({
        collection: 'media',
        id: idIn(limited['limited.media'] ?? ''),
        draft: true,
      })
    : undefined
  const firstRows = await Promise.all(
    [...Object.keys(machinery), 'webhooks', 'webhook-deliveries'].map(
      async (slug) => [slug, (await raw(payload, slug))[0]?.id] as const,
    ),
  )
  const firstOf = async (slug: string): Promise<unknown> => (await raw(payload, slug))[0]?.id
  const names = new Map<string, unknown>([
    ...Object.entries(documents).map(([name, key]) => [name, idIn(key)] as const),
    ...Object.entries(await versionIds(office, documents)).map(
      ([name, id]) => [`version.${name}`, id] as const,
    ),
    ...firstRows.map(
      ([slug, id]) => [`row.${slug}`, String(id ?? unusedLike(idIn(states.text ?? '')))] as const,
    ),
    ...['guest', 'officer', 'approver', 'administrator', 'leaver'].map(
      (name) => [`person.${name}`, String(personOf(name).id)] as const,
    ),
    ['approved.expected', expected],
    ['canary', canary],
    ['probe', canary.slice(0, 7)],
    ['nobody', unusedLike(idIn(states.text ?? ''))],
    ['file.draft', latestFile.filename],
    ['file.limited', limitedFile?.filename],
    ['draft.file', idIn(draftFile)],
    ['lock', String(await firstOf('payload-locked-documents'))],
    ['preference', String(await firstOf('payload-preferences'))],
    ['kv', String(await firstOf('payload-kv'))],
    ['headers.none', new Headers()],
    ['bytes', await picture(5)],
  ])

  const secrets = (await raw(payload, 'users')).flatMap((account) =>
    [
      account.hash,
      account.salt,
      account.resetPasswordToken,
      ...((account.sessions ?? []) as { id: string }[]).map(({ id }) => id),
    ]
      .filter((secret): secret is string => typeof secret === 'string')
      .map((secret) => ({ owner: String(account.id), secret })),
  )
  // Nobody's: whoever made the endpoint saw it once.
  secrets.push({ owner: '', secret: String(endpoint.body.doc.secret) })
  for (const { secrets: sealed } of await raw(payload, 'webhooks'))
    secrets.push({ owner: '', secret: String(sealed) })

  const userOf = async (name: string): Promise<TypedUser> => {
    const headers = new Headers({ Authorization: `JWT ${tokens[name]}` })
    const { user } = await payload.auth({ headers, req: await createLocalReq({}, payload) })
    if (user === null) throw new Error(`${name} is not signed in`)
    return user
  }
  const users: Record<string, TypedUser> = {}
  for (const name of Object.values(accounts)) users[name] = await userOf(name)

  return {
    engine: engine.name,
    office,
    names,
    secrets,
    addresses: await addressesOf(payload, String(latestFile.sha256)),
    sender: (who) => {
      const name = accounts[who]
      return name === undefined ? {} : { token: tokens[name], user: users[name] }
    },
    renew: async (who) => {
      const name = accounts[who]
      if (name === undefined) return
      const { body } = await office.send('POST', '/api/users/login', {
        body: { email: `${name}@example.org`, password },
      })
      tokens[name] = body.token
      users[name] = await userOf(name)
    },
    stop: async () => {
      await office.stop()
      forgetInstance()
    },
  }
}
