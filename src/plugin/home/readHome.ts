import type { PayloadRequest } from 'payload'
import { dayOf } from '../../domain/calendar/dayOf.js'
import type { Role } from '../../domain/policy/roles.js'
import { siteTimeZone } from '../publications/siteTimeZone.js'
import { countQueue, queue, type QueueItem } from '../queue/index.js'
import { runtimeOf } from '../runtime/runtime.js'
import { listDue, type DueView } from '../schedule/listDue.js'
import { readOwnDrafts, type OwnDraft } from './readOwnDrafts.js'
import { readWentOut, type WentOut } from './readWentOut.js'

/** What is counted of all that waits for somebody. */
export const homeCounts = [
  'to-write',
  'to-review',
  'to-publish',
  'failed',
  'review-owed',
  'overdue',
] as const
export type HomeCount = (typeof homeCounts)[number]

/** Whose work it is; what is nobody's in particular is everybody's. */
const workOf: Partial<Record<HomeCount, Role>> = {
  'to-write': 'press-officer',
  'to-review': 'approver',
  'to-publish': 'approver',
  failed: 'approver',
  'review-owed': 'approver',
}

/** What the first page of the admin shows to somebody of the house. */
export type Home = {
  /** Of what waits for them or for one of their roles; what is not their work is left out where it is none. */
  readonly counts: Readonly<Partial<Record<HomeCount, number>>>
  /** The first of it, whoever waited longest first. */
  readonly waiting: readonly QueueItem[]
  /** Drafts that they saved last and nobody waits for. */
  readonly drafts: readonly OwnDraft[]
  /** What goes out by itself before midnight of the site's time zone, and what is late. */
  readonly today: readonly DueView[]
  /** What goes out in the six days after. */
  readonly week: readonly DueView[]
  /** The last that became public, newest first. */
  readonly wentOut: readonly WentOut[]
  readonly now: string
  readonly timeZone: string
}

/** Texts under each heading. */
const shown = 8

const day = 86_400_000

/** Reads the first page for whoever asks. */
export const readHome = async (req: PayloadRequest): Promise<Home> => {
  const now = runtimeOf(req.payload).now()
  const timeZone = await siteTimeZone(req)
  const numbers: [HomeCount, number][] = []
  for (const name of homeCounts)
    numbers.push([
      name,
      await countQueue(
        req,
        name === 'overdue' ? { for: 'mine', overdue: true } : { for: 'mine', state: [name] },
      ),
    ])
  const worn = (req.user as { roles?: readonly Role[] } | null)?.roles ?? []
  const isWorkOf = (name: HomeCount): boolean => {
    const role = workOf[name]
    return role === undefined || worn.includes(role)
  }
  const due = await listDue(req, ['coming', 'late'])
  const today = dayOf(now, timeZone)
  const isToday = ({ at }: DueView): boolean => dayOf(at, timeZone) <= today
  const { data: waiting } = await queue.list(req, { for: 'mine', limit: shown })
  const waits = new Set(waiting.map(({ collection, id }) => `${collection}/${id}`))
  const drafts = await readOwnDrafts(req, shown)
  const lastDay = dayOf(new Date(Date.parse(now) + 6 * day).toISOString(), timeZone)
  return {
    counts: Object.fromEntries(numbers.filter(([name, number]) => number > 0 || isWorkOf(name))),
    waiting,
    drafts: drafts.filter(({ collection, id }) => !waits.has(`${collection}/${id}`)),
    today: due.filter(isToday),
    week: due.filter((one) => !isToday(one) && dayOf(one.at, timeZone) <= lastDay),
    wentOut: await readWentOut(req, shown),
    now,
    timeZone,
  }
}
