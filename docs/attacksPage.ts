import type {
  Absence,
  Attack,
  Exception,
  Sent,
  Verdict,
  Who,
} from '../tests/attacks/table/attack.js'
import { isAttack, table } from '../tests/attacks/table/index.js'
import { outside } from '../tests/attacks/table/outside.js'
import { paths } from '../tests/attacks/table/paths.js'

const warning =
  '<!-- Written by docs/generate.ts from tests/attacks/table; changes made here are lost. -->'

const most = 110

const shortened = (text: string): string => (text.length > most ? `${text.slice(0, most)}…` : text)

/** A piece of code in a cell of a table. */
const code = (text: string): string =>
  `\`${shortened(text).replaceAll('|', '\\|').replaceAll('`', '’')}\``

const json = (value: unknown): string =>
  value === undefined
    ? ''
    : ` ${JSON.stringify(value).replaceAll(/(,?)"([a-zA-Z_]+)":/g, (_, comma: string, name: string) => `${comma && ', '}${name}: `)}`

const sentence = (sent: Sent): string => {
  switch (sent.api) {
    case 'REST':
      return `${sent.method} ${sent.address}${json(sent.headers)}${json(sent.body)}${json(sent.form)}${sent.text ?? ''}`
    case 'GraphQL':
      return `${sent.document}${json(sent.variables)}${sent.query === undefined ? '' : ` ?${sent.query}`}`
    case 'Local':
      return `payload.${sent.method}(${sent.args.map((arg) => json(arg).trim()).join(', ')})`
    case 'Server function':
      return `${sent.name}(${json(sent.args).trim()})`
  }
}

const verdict = ({ code: name, status }: Verdict): string =>
  name === undefined ? String(status) : `${status} ${name}`

const exception = (except: Exception | undefined): string =>
  except === undefined
    ? ''
    : `; ${except.engine}: ${verdict(except.comesBack)}, because ${except.reason}`

const outcome = (row: Attack): string =>
  [
    verdict(row.comesBack) + exception(row.except),
    row.isAlike ? 'the same as for one that is not there' : '',
    row.verifyNames === undefined ? '' : '`verify` names it',
    row.laterHook === undefined ? '' : `with another’s hook at ${row.laterHook.at}`,
  ]
    .filter(Boolean)
    .join('; ')

/** One line of the page: rows that differ only in who sends them. */
type Line = { title: string; sent: Sent; answers: { who: Who; text: string }[]; names: string[] }

/** Rows that differ in a name only, as one: the first, with all names. */
const linesOf = (rows: readonly Attack[]): Line[] => {
  const lines = new Map<string, Line>()
  const collapsed = new Map<string, Line>()
  for (const row of rows) {
    const { alike, as, sent, title } = row
    const shape = alike && `${alike.id} ${as} ${sent.api} ${title}`
    const first = shape === undefined ? undefined : collapsed.get(shape)
    if (alike !== undefined && first !== undefined) {
      if (!first.names.includes(alike.name)) first.names.push(alike.name)
      continue
    }
    const key = JSON.stringify([title, sent, row.laterHook])
    const line = lines.get(key) ?? { title, sent, answers: [], names: [] }
    lines.set(key, line)
    line.answers.push({ who: as, text: outcome(row) })
    if (alike !== undefined && !line.names.includes(alike.name)) line.names.push(alike.name)
    if (shape !== undefined) collapsed.set(shape, line)
  }
  return [...lines.values()]
}

/** Who gets which answer; those who get the same stand together. */
const answersOf = ({ answers }: Line): { who: string; text: string }[] => {
  const texts = [...new Set(answers.map(({ text }) => text))]
  return texts.map((text) => ({
    who: [...new Set(answers.filter((one) => one.text === text).map(({ who }) => who))].join(', '),
    text,
  }))
}

const rowOf = (line: Line): string => {
  const answers = answersOf(line)
  const others = line.names.slice(1)
  const what =
    others.length === 0
      ? line.title
      : `${line.title} (and likewise for ${others.map((name) => code(name)).join(', ')})`
  return [
    '',
    what.replaceAll('|', '\\|'),
    line.sent.api,
    code(sentence(line.sent)),
    answers.map(({ who }) => who).join('<br>'),
    answers.map(({ text }) => text).join('<br>'),
    '',
  ]
    .join(' | ')
    .trim()
}

const absent = (cells: readonly Absence[]): string[] => {
  const reasons = [...new Set(cells.map(({ api, reason }) => `${api}: ${reason}`))]
  return reasons.length === 0 ? [] : [`No row: ${reasons.join('; ')}.`]
}

const section = (path: string): string[] => {
  const cells = table.filter((cell) => cell.path === path)
  const lines = linesOf(cells.filter(isAttack))
  return [
    `## ${path}: ${paths[path]}`,
    ...(lines.length === 0
      ? []
      : [
          [
            '| what | API | sent | as | comes back |',
            '| --- | --- | --- | --- | --- |',
            ...lines.map(rowOf),
          ].join('\n'),
        ]),
    ...absent(cells.filter((cell): cell is Absence => !isAttack(cell))),
  ]
}

const untried = (): string => {
  const reasons = [...new Set(Object.values(outside))]
  return reasons
    .map((reason) => {
      const names = Object.keys(outside).filter((name) => outside[name] === reason)
      return `- ${names.map((name) => `\`${name}\``).join(', ')}: ${reason}.`
    })
    .join('\n')
}

/** The attack table: every way in, what is sent, as whom, and what comes back. */
export const attacksPage = (): string =>
  [
    '# Attack table',
    warning,
    `${table.filter(isAttack).length} requests that try to reach the public without an approval, or to read what is not public. Each is sent to a server with texts in every state, on SQLite, MongoDB and PostgreSQL (\`tests/attacks\`). Each must get the answer that stands here; afterwards everything public is byte for byte as it was, accounts are as they were, the ledger and the stored files have lost nothing, and no answer to somebody signed out or without a role has a word of a draft in it. A status of 200 is a draft that was saved, or something that the person may read.`,
    'W and R are numbered as in the platform’s notes, 2.8 is their list of what breaks a careful design. `<…>` stands for an id of the scene. Local API without a person is code of the project, whose access is not asked: a thrown error without a status stands here as 500, since nothing of it reaches a client.',
    'A test compares the table with what the installed Payload registers; a new endpoint, mutation, query, method, job or function of the admin fails it until it has a row.',
    ...Object.keys(paths).flatMap(section),
    '## Not tried',
    untried(),
    '',
  ].join('\n\n')
