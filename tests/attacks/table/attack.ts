/** In whose name something is sent. `the server` is code of the project: no user, access not asked. */
export type Who =
  | 'signed out'
  | 'an account without a role'
  | 'a press officer'
  | 'an approver'
  | 'an administrator'
  | 'somebody who leaves'
  | 'the server'

/** What came back, without its prose: the status, and the stable code of a refusal. */
export type Verdict = { readonly status: number; readonly code?: string }

/** A file in a form: a picture of a disc in this shade of red, or this text. */
export type SentFile = {
  readonly name: string
  readonly type: string
  readonly shade?: number
  readonly text?: string
}

/**
 * One request as it is sent. Strings may hold placeholders such as `<text>`, which stand for ids of
 * the scene; `<answer.…>` stands for a part of the answer to the step before.
 */
export type Rest = {
  readonly api: 'REST'
  /** Method and path as Payload registers them; null: it registers none for this address. */
  readonly operation: string | null
  readonly method: string
  /** Path and query. */
  readonly address: string
  readonly body?: unknown
  /** A body that is no JSON. */
  readonly text?: string
  readonly form?: { readonly data: object | string; readonly file?: SentFile }
  readonly headers?: Readonly<Record<string, string>>
}

export type Graphql = {
  readonly api: 'GraphQL'
  readonly document: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** What stands behind the address of GraphQL. */
  readonly query?: string
}

export type Local = {
  readonly api: 'Local'
  /** Of `payload`: `update`, `jobs.queue`, `db.updateOne`. */
  readonly method: string
  readonly args: readonly unknown[]
}

/** A function that the admin calls by its name, as Next's route would. */
export type ServerFunction = {
  readonly api: 'Server function'
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
}

export type Sent = Rest | Graphql | Local | ServerFunction
export type Api = Sent['api']

/** A step before the attack itself; only the last one's answer is judged. */
export type Step = { readonly as: Who; readonly sent: Sent }

/** A hook that another plugin brings after ours (path W34). */
export type LaterHook = {
  readonly collection: string
  readonly at: 'beforeChange' | 'beforeValidate' | 'field beforeChange'
  readonly sets: Readonly<Record<string, unknown>>
}

/** Where one engine cannot answer as the others do, and why. */
export type Exception = {
  readonly engine: 'sqlite' | 'mongodb' | 'postgres'
  readonly comesBack: Verdict
  readonly reason: string
}

/** One row of the table. */
export type Attack = {
  /** Number of the path: W1 to W34, R1 to R21, a section of the platform notes or of the design. */
  readonly path: string
  readonly title: string
  readonly as: Who
  readonly before: readonly Step[]
  readonly sent: Sent
  readonly comesBack: Verdict
  readonly except?: Exception
  readonly laterHook?: LaterHook
  /** All steps must get the same answer, byte for byte: who asks cannot tell one from the other. */
  readonly isAlike: boolean
  /** The document that `verify` names afterwards: for writes that nothing can stop. */
  readonly verifyNames?: string
  /** The canary that must stand in the answer: whoever asks may read it. */
  readonly shows?: string
  /** The canary that must not stand in the answer, though whoever asks may read others. */
  readonly hides?: string
  /** What must stand in the answer word for word. */
  readonly says?: string
  /** One of several rows that differ in a name only; the page shows the first. */
  readonly alike?: { readonly id: string; readonly name: string }
}

/** A cell of the table without a row: this API has no such operation. */
export type Absence = {
  readonly path: string
  readonly api: Exclude<Api, 'Server function'>
  readonly reason: string
  /** Registered operations that would prove the reason wrong; none where the path is another API's own. */
  readonly disprovedBy: RegExp | null
}
