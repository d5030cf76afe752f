import type { Warning } from '../warning.js'
import type { Facts } from './facts.js'

/** What finding knows beside the facts themselves. */
export type Doubts = {
  /** People whose name could not be cut surely from the body in front of it. */
  readonly doubts: readonly string[]
  readonly areThemesSplit: boolean
  /** The site's owner was taken for a ministry because its leader is a minister. */
  readonly isMinistry: boolean
  readonly isOwnerNamed: boolean
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** The weekday's last day not after the day of publication; null when either is unknown. */
const proposedDay = (publishedOn: string | null, weekday: string | null): string | null => {
  const wanted = weekdays.indexOf(weekday ?? '')
  if (publishedOn === null || wanted < 0) return null
  const date = new Date(`${publishedOn}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() - wanted + 7) % 7))
  return date.toISOString().slice(0, 10)
}

const aboutDate = ({ when, page }: Omit<Facts, 'warnings'>): Warning | false => {
  if (when.start !== null) return false
  const day = proposedDay(page.origin.publishedOn, when.dateText)
  const printed = when.dateText
    ? `The page says “${when.dateText}” and no full date.`
    : 'The page does not say when this was.'
  const hint = day
    ? ` It was published on ${page.origin.publishedOn}, so ${day} is likely (inferred, not entered).`
    : ''
  return {
    code: 'no-date',
    field: 'event.start',
    message: `${printed} The date was left empty.${hint}`,
  }
}

/** What an editor must look at before the facts are relied on. */
export const warnOfFacts = (facts: Omit<Facts, 'warnings'>, doubts: Doubts): Warning[] => {
  const { dialogue, organisations, participants } = facts
  const ours = participants.filter((each) => each.side === 'ours')
  const stated = dialogue?.statedSideEventCount ?? null
  const listed = dialogue?.sideEvents.length ?? 0
  const warnings: (Warning | false)[] = [
    aboutDate(facts),
    ours.length === 0 && {
      code: 'no-leader',
      field: 'leaders',
      message: 'The text names no leader of the ministry. The list of leaders was left empty.',
    },
    ours.length > 0 &&
      !doubts.isOwnerNamed && {
        code: 'leader-inferred',
        field: 'leaders',
        message: `No breadcrumb names the leader; ${ours.map((each) => each.name).join(', ')} was taken for one because of the post.`,
      },
    facts.kind === null && {
      code: 'no-kind',
      field: 'kind',
      message: 'The text does not say what the leader did. The kind was left empty.',
    },
    stated !== null &&
      stated !== listed && {
        code: 'side-event-count',
        field: 'dialogues.statedSideEventCount',
        message: `The page says there were ${stated} side events and names ${listed}.`,
      },
    !doubts.areThemesSplit && {
      code: 'themes-not-split',
      field: 'dialogues.themes',
      message: 'The themes could not be told apart as the page counts them; they stand as one.',
    },
    ...ours
      .filter((each) => each.post === null)
      .map((each) => ({
        code: 'no-post',
        field: 'leaders.postAtTheTime',
        message: `The page does not say which post ${each.name} held.`,
      })),
    ...participants
      .filter((each) => each.country === null)
      .map((each) => ({
        code: 'no-country',
        field: 'participants.country',
        message: `The page does not say for which country ${each.name} took part.`,
      })),
    ...participants
      .filter((each) => each.side === null)
      .map((each) => ({
        code: 'no-side',
        field: 'participants.side',
        message: `The page does not say on which side ${each.name} took part.`,
      })),
    ...doubts.doubts.map((name) => ({
      code: 'doubtful-name',
      field: 'participants.name',
      message: `“${name}” follows the name of a body without a mark between them; check where the one ends and the other begins.`,
    })),
    ...organisations
      .filter((each) => each.name === each.acronym)
      .map((each) => ({
        code: 'organisation-name-missing',
        field: 'organisations.title',
        message: `The page calls an organisation “${each.name}” only; its full name was not filled in.`,
      })),
    doubts.isMinistry && {
      code: 'organisation-kind-inferred',
      field: 'organisations.kind',
      message: `${facts.ministry} was taken for a ministry because its leader is called a minister.`,
    },
    ...organisations
      .filter((each) => each.kind === null)
      .map((each) => ({
        code: 'organisation-kind-unknown',
        field: 'organisations.kind',
        message: `The page does not say what kind of organisation “${each.name}” is; “other” was entered.`,
      })),
  ]
  return warnings.filter((each) => each !== false)
}
