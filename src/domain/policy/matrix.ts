import { transitions, type Transition, type Who } from '../workflow/transitions.js'
import { roles, type Role } from './roles.js'

/** What a role gets from a row of the table, when authors are press officers, as by default. */
const cells: Record<Who, Record<Role, string>> = {
  author: { 'press-officer': 'yes', approver: '–', administrator: '–' },
  approver: { 'press-officer': '–', approver: 'yes', administrator: '–' },
  contributor: {
    'press-officer': 'if contributor',
    approver: 'if contributor',
    administrator: 'if contributor',
  },
  'contributor-or-administrator': {
    'press-officer': 'if contributor',
    approver: 'if contributor',
    administrator: 'yes',
  },
  administrator: { 'press-officer': '–', approver: '–', administrator: 'if no contributor' },
}

const line = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`

const cellOf = ({ who, holds }: Transition, role: Role): string => {
  const cell = cells[who][role]
  const needsAnother = holds.includes('second-person') || holds.includes('second-person-for-debt')
  return cell === 'yes' && needsAnother ? 'if second person' : cell
}

/** Who may do what: a Markdown table of verbs by roles, with the states and conditions of each. */
export const matrix = (): string =>
  [
    line(['verb', ...roles, 'working text', 'public text', 'must hold']),
    line(Array.from({ length: roles.length + 4 }, () => '---')),
    ...transitions.map((transition) =>
      line([
        `\`${transition.verb}\``,
        ...roles.map((role) => cellOf(transition, role)),
        transition.from === 'any' ? 'any but archived' : transition.from.join(', '),
        transition.publicFrom === 'any' ? 'any' : transition.publicFrom.join(', '),
        transition.holds.join(', ') || '–',
      ]),
    ),
  ].join('\n')
