import type { Absence, Api, Attack, Sent, SentFile, Step, Verdict, Who } from './attack.js'

/** A row that `on` has not given its path yet. */
export type Row = Omit<Attack, 'path' | 'title'> & { readonly title?: string }
type Cell = Row | Omit<Absence, 'path'>

type Options = Partial<
  Pick<
    Attack,
    'isAlike' | 'before' | 'except' | 'hides' | 'laterHook' | 'says' | 'shows' | 'verifyNames'
  >
> & {
  as?: Who
  /** Where the rows of one case differ in more than their API. */
  title?: string
}

type RestOptions = Options & {
  id?: string
  key?: string
  verb?: string
  filename?: string
  /** What stands behind the question mark. */
  query?: string
  body?: unknown
  text?: string
  form?: { data: object | string; file?: SentFile }
  headers?: Record<string, string>
}

const officer: Who = 'a press officer'

const row = (sent: Sent, comesBack: Verdict, options: Options, as: Who): Row => ({
  as: options.as ?? as,
  before: options.before ?? [],
  sent,
  comesBack,
  isAlike: options.isAlike ?? false,
  ...(options.title === undefined ? {} : { title: options.title }),
  ...(options.except === undefined ? {} : { except: options.except }),
  ...(options.laterHook === undefined ? {} : { laterHook: options.laterHook }),
  ...(options.hides === undefined ? {} : { hides: options.hides }),
  ...(options.says === undefined ? {} : { says: options.says }),
  ...(options.shows === undefined ? {} : { shows: options.shows }),
  ...(options.verifyNames === undefined ? {} : { verifyNames: options.verifyNames }),
})

const restSent = (operation: string, options: RestOptions, isRegistered: boolean): Sent => {
  const [method = '', pattern = ''] = operation.split(' ')
  const { body, filename, form, headers, id, key, query, text, verb } = options
  const params: Record<string, string | undefined> = { filename, id, key, verb }
  const path = pattern
    .replace(/\/:(\w+)\?/g, (_, name: string) =>
      params[name] === undefined ? '' : `/${params[name]}`,
    )
    .replace(/:(\w+)/g, (_, name: string) => {
      if (params[name] === undefined) throw new Error(`${operation} needs ${name}`)
      return params[name]
    })
  return {
    api: 'REST',
    operation: isRegistered ? operation : null,
    method,
    address: query === undefined ? path : `${path}?${query}`,
    ...(body === undefined ? {} : { body }),
    ...(text === undefined ? {} : { text }),
    ...(form === undefined ? {} : { form }),
    ...(headers === undefined ? {} : { headers }),
  }
}

/** A request to an operation as Payload registers it: `PATCH /api/topics/:id`. */
export const rest = (operation: string, options: RestOptions, comesBack: Verdict): Row =>
  row(restSent(operation, options, true), comesBack, options, officer)

/** A request to an address for which Payload registers nothing. */
export const stray = (address: string, options: RestOptions, comesBack: Verdict): Row =>
  row(restSent(address, options, false), comesBack, options, officer)

type GraphqlOptions = Options & { query?: string; variables?: Record<string, unknown> }

const graphql =
  (kind: 'mutation' | 'query') =>
  (source: string, comesBack: Verdict, options: GraphqlOptions = {}): Row => {
    const { query, variables } = options
    const document = source.startsWith(kind) ? source : `${kind} { ${source} }`
    return row(
      {
        api: 'GraphQL',
        document: document.replace(/\s+/g, ' '),
        ...(query === undefined ? {} : { query }),
        ...(variables === undefined ? {} : { variables }),
      },
      comesBack,
      options,
      officer,
    )
  }

/** A GraphQL mutation, or several in one document. */
export const mutate = graphql('mutation')

/** A GraphQL query. */
export const ask = graphql('query')

/** A call of a method of `payload`; as the server unless somebody is named. */
export const local = (
  method: string,
  args: unknown,
  comesBack: Verdict,
  options: Options = {},
): Row =>
  row(
    { api: 'Local', method, args: Array.isArray(args) ? args : [args] },
    comesBack,
    options,
    'the server',
  )

/** A function of the admin, called by its name. */
export const serverFunction = (
  name: string,
  args: Record<string, unknown>,
  comesBack: Verdict,
  options: Options = {},
): Row => row({ api: 'Server function', name, args }, comesBack, options, officer)

/** An API that has no such operation, and which registered ones would prove that wrong. */
export const none = (
  api: Exclude<Api, 'Server function'>,
  reason: string,
  disprovedBy: RegExp | null,
): Cell => ({ api, reason, disprovedBy })

/** A step that goes before: its answer is used, not judged. */
export const first = ({ as, sent }: Row): Step => ({ as, sent })

const isAbsence = (cell: Cell): cell is Omit<Absence, 'path'> => 'disprovedBy' in cell

/** The rows of one case. */
export const on = (path: string, title: string, cells: readonly Cell[]): (Attack | Absence)[] =>
  cells.map((cell) =>
    isAbsence(cell)
      ? { path, ...cell }
      : { ...cell, path, title: [title, cell.title].filter(Boolean).join(': ') },
  )

/** The same rows for several names: one stands for all on the page. */
export const each = <Name extends string>(
  names: readonly Name[],
  rowsFor: (name: Name) => readonly Row[],
): Row[] =>
  names.flatMap((name) =>
    rowsFor(name).map((one, index) => ({
      ...one,
      alike: { id: `${names.join()} ${index}`, name },
    })),
  )

/** The same request in several names, each with what comes back. */
export const by = (
  sent: Row,
  verdicts: Partial<Record<Who, Verdict | { readonly shows: string }>>,
): Row[] =>
  Object.entries(verdicts).map(([as, outcome]) => ({
    ...sent,
    as: as as Who,
    ...('shows' in outcome
      ? { comesBack: { status: 200 }, shows: outcome.shows }
      : { comesBack: outcome }),
  }))
