import { inspect } from 'node:util'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { statusOf } from '../../../src/domain/refusals/refusals.js'
import type { Refusal } from '../../../src/domain/refusals/Refusal.js'
import { workflow, type Workflow } from '../../../src/plugin/index.js'
import { codeOf } from '../../support/codeOf.js'
import { picture } from '../../support/picture.js'
import type {
  Attack,
  Graphql,
  Local,
  Rest,
  Sent,
  ServerFunction,
  Step,
  Verdict,
  Who,
} from '../table/attack.js'
import { callServerFunction } from './callServerFunction.js'
import { fill } from './fill.js'
import { withLaterHook } from './withLaterHook.js'
import type { Scene } from './openScene.js'

/** What came back: the verdict, and everything that could be read in it. */
export type Reply = { readonly verdict: Verdict; readonly body: unknown; readonly text: string }

const origin = 'http://127.0.0.1:3000'

/** Answers of the Local API and of functions may hold what no JSON does. */
const asText = (body: unknown): string => {
  try {
    return JSON.stringify(body) ?? ''
  } catch {
    return inspect(body, { depth: 12, maxArrayLength: null, maxStringLength: null })
  }
}

const reply = (status: number, body: unknown, code = codeOf(body)): Reply => ({
  verdict: code === undefined ? { status } : { status, code },
  body,
  text: typeof body === 'string' ? body : asText(body),
})

const sendRest = async (scene: Scene, sent: Rest, as: Who): Promise<Reply> => {
  const { address, body, form, headers, method, text } = sent
  const multipart = new FormData()
  if (form !== undefined) {
    multipart.set('_payload', typeof form.data === 'string' ? form.data : JSON.stringify(form.data))
    const { file } = form
    // A text in its place is what a browser sends that has put the file elsewhere.
    if (file?.type === '') multipart.set('file', file.text ?? '')
    else if (file !== undefined) {
      const bytes =
        file.shade === undefined ? Buffer.from(file.text ?? '') : await picture(file.shade)
      multipart.set('file', new Blob([new Uint8Array(bytes)], { type: file.type }), file.name)
    }
  }
  const answer = await scene.office.send(method, address, {
    as: scene.sender(as).token,
    body,
    ...(text === undefined ? {} : { text }),
    ...(form === undefined ? {} : { form: multipart }),
    ...(headers === undefined ? {} : { headers }),
  })
  return reply(answer.status, answer.body)
}

type GraphqlError = {
  message: string
  extensions?: { statusCode?: number; data?: { code?: string } }
}

const sendGraphql = async (scene: Scene, sent: Graphql, as: Who): Promise<Reply> => {
  const { token } = scene.sender(as)
  const query = sent.query === undefined ? '' : `?${sent.query}`
  const answer = await GRAPHQL_POST(scene.office.config)(
    new Request(`${origin}/api/graphql${query}`, {
      method: 'POST',
      headers: {
        Accept: 'application/graphql-response+json',
        'Content-Type': 'application/json',
        ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
      },
      body: JSON.stringify({ query: sent.document, variables: sent.variables }),
    }),
  )
  const body = (await answer.json()) as { errors?: GraphqlError[] }
  const [error] = body.errors ?? []
  const status = error?.extensions?.statusCode ?? answer.status
  return reply(status, body, error?.extensions?.data?.code)
}

type Answered = { isDone: boolean; refusals?: readonly Refusal[] } | object | null

/** A function of the workflow answers with refusals; a text that may not be looked at is null. */
const callWorkflow = async (scene: Scene, sent: Local, as: Who): Promise<Reply> => {
  const { user } = scene.sender(as)
  const name = sent.method.slice('workflow.'.length) as keyof Workflow
  const call = workflow(scene.office.payload)[name] as (args: object) => Promise<Answered>
  const answer = await call({ ...(sent.args[0] as object), user: user ?? { id: 'nobody' } })
  const refusals = answer !== null && 'refusals' in answer ? (answer.refusals ?? []) : []
  return refusals.length === 0
    ? reply(answer === null ? 404 : 200, answer, undefined)
    : reply(statusOf(refusals), answer, refusals[0]?.code)
}

const callLocal = async (scene: Scene, sent: Local, as: Who): Promise<Reply> => {
  if (sent.method.startsWith('workflow.')) return callWorkflow(scene, sent, as)
  const { user } = scene.sender(as)
  const names = sent.method.split('.')
  const last = names.pop() ?? ''
  const target = names.reduce<object>(
    (object, name) => Reflect.get(object, name) as object,
    scene.office.payload,
  )
  const method = Reflect.get(target, last) as (...args: unknown[]) => unknown
  const [first, ...others] = sent.args
  const args =
    as === 'the server' || typeof first !== 'object' || first === null
      ? [...sent.args]
      : [{ ...first, overrideAccess: false, ...(user === undefined ? {} : { user }) }, ...others]
  try {
    return reply(200, await method.apply(target, args), undefined)
  } catch (error) {
    const { data, message, status } = error as Error & { status?: number; data?: { code?: string } }
    return reply(status ?? 500, { message, data }, data?.code)
  }
}

const callFunction = async (scene: Scene, sent: ServerFunction, as: Who): Promise<Reply> => {
  const { body, status } = await callServerFunction(scene, sent, scene.sender(as).token)
  return reply(status, body)
}

const sendOne = (scene: Scene, sent: Sent, as: Who): Promise<Reply> => {
  switch (sent.api) {
    case 'REST':
      return sendRest(scene, sent, as)
    case 'GraphQL':
      return sendGraphql(scene, sent, as)
    case 'Local':
      return callLocal(scene, sent, as)
    case 'Server function':
      return callFunction(scene, sent, as)
  }
}

const accountOf: Partial<Record<Who, string>> = {
  'an account without a role': 'guest',
  'a press officer': 'officer',
  'an approver': 'approver',
  'an administrator': 'administrator',
  'somebody who leaves': 'leaver',
}

let counter = 0

/** What the placeholders of a step stand for; `answer` is the reply to the step before. */
export const namesFor =
  (scene: Scene, as: Who, before: Reply | undefined) =>
  (name: string): unknown => {
    if (name === 'unique') return String((counter += 1))
    if (name === 'own') return scene.names.get(`person.${accountOf[as] ?? ''}`)
    if (name.startsWith('answer.'))
      return name
        .split('.')
        .slice(1)
        .reduce<unknown>(
          (value, key) => (value as Record<string, unknown> | null)?.[key],
          before?.body,
        )
    if (!scene.names.has(name)) throw new Error(`Nothing in the scene is called ${name}.`)
    return scene.names.get(name)
  }

/** Sends the steps of an attack one after the other; the last reply is the one that counts. */
export const send = async (
  scene: Scene,
  { as, before, laterHook, sent }: Pick<Attack, 'as' | 'before' | 'laterHook' | 'sent'>,
): Promise<{ last: Reply; all: Reply[] }> => {
  const all: Reply[] = []
  const sendStep = (one: Step): Promise<Reply> =>
    sendOne(scene, fill(one.sent, namesFor(scene, one.as, all.at(-1))), one.as)
  for (const one of before) all.push(await sendStep(one))
  const last = await withLaterHook(scene.office.payload, laterHook, () => sendStep({ as, sent }))
  return { all: [...all, last], last }
}
