import { matrix } from '../src/domain/policy/matrix.js'
import { refusalTable } from '../src/domain/refusals/refusalTable.js'
import { releaseTransitions } from '../src/domain/release/releaseTransitions.js'
import { diagram } from '../src/domain/workflow/diagram.js'

const warning = '<!-- Written by docs/generate.ts from src/domain; changes made here are lost. -->'

/** The two state machines and the matrix of roles. */
export const workflowPage = (): string => {
  const { working, public: shown } = diagram()
  return [
    '# Workflow',
    warning,
    'A text has two states: where the working text stands, and what the public reads.',
    '## Working text',
    working,
    '## Public text',
    shown,
    '## Who may do what',
    '“If second person”: somebody who neither edited nor submitted the text since the last approved one, whose account no such person made or changed, and who was an approver before it was submitted. “If contributor”: somebody who worked on the text. Authors are press officers unless a collection’s rule set names others (site settings: administrators too).',
    matrix(),
    '## Releases',
    'A release moves all its texts or none. Its verb must be possible for every text, in the text’s own state and for the same person, unless a text is further on already.',
    releaseTable(),
    '',
  ].join('\n\n')
}

const states = (codes: readonly string[]): string => codes.map((code) => `\`${code}\``).join(', ')

const holds = {
  pin: 'are held from now on',
  'let-go': 'are let go',
  same: '',
} as const

const releaseTable = (): string =>
  [
    '| verb | from | who | its texts | event |',
    '| --- | --- | --- | --- | --- |',
    ...releaseTransitions.map(({ event, from, hold, isDoneToMembers, member, verb, who }) => {
      const done =
        member === null
          ? ''
          : isDoneToMembers
            ? `\`${member}\` each`
            : `\`${member}\` must be possible`
      const texts = [done, holds[hold]].filter(Boolean).join(', ')
      return `| \`${verb}\` | ${states(from)} | ${who === 'editor' ? 'author, approver' : who} | ${texts || '–'} | \`${event}\` |`
    }),
  ].join('\n')

/** Every refusal with its status and both sentences. */
export const refusalsPage = (): string =>
  [
    '# Refusals',
    warning,
    'Codes are stable. `{…}` is filled in; the sentence comes in the language of whoever asks.',
    [
      '| code | status | English | 中文 |',
      '| --- | --- | --- | --- |',
      ...Object.entries(refusalTable).map(
        ([code, { status, en, zh }]) => `| \`${code}\` | ${status} | ${en} | ${zh} |`,
      ),
    ].join('\n'),
    '',
  ].join('\n\n')

const block = /(<!-- generated:workflow -->)[\s\S]*?(<!-- \/generated:workflow -->)/

/** The README with today's diagram between its markers; as it is where it has none. */
export const readme = (text: string): string =>
  text.replace(block, (_, open: string, close: string) =>
    [open, diagram().working, close].join('\n\n'),
  )
