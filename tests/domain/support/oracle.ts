import type { Event, Person } from './desk'

/**
 * The promise, told a second time: questions about a written record that know nothing of how
 * `decide` and `fold` come to their answers. Places are indexes in the list of events.
 */
export type Oracle = {
  readonly events: readonly Event[]
  readonly people: readonly Person[]
  readonly approvals: number
}

const back = (events: readonly Event[], from: number): Event[] => events.slice(0, from).reverse()

/** Whether as many different people as needed had approved since the text was handed in. */
const isComplete = ({ events, approvals }: Oracle, place: number): boolean => {
  if (events[place]?.type !== 'approved') return false
  const run = back(events, place + 1)
  const start = run.findIndex((event) => event.type === 'submitted')
  const names = run.slice(0, start).filter((event) => event.type === 'approved')
  return new Set(names.map((event) => event.actor)).size >= approvals
}

/** Whether an approval was taken back before anything else was made of the text. */
const isTakenBack = (events: readonly Event[], place: number, until: number): boolean => {
  const next = events
    .slice(place + 1, until)
    .find(({ type }) =>
      ['recalled', 'changes-requested', 'unpublished', 'edited', 'published'].includes(type),
    )
  return next !== undefined && !['edited', 'published'].includes(next.type)
}

/** Whether a settled debt covered the very text that was worked on. */
const settledTheWorkingText = (events: readonly Event[], place: number): boolean =>
  events[place]?.type === 'settled' &&
  back(events, place).find(({ type }) =>
    ['edited', 'unpublished', 'force-published'].includes(type),
  )?.type === 'force-published'

/** Everybody who wrote or handed in since the last text that somebody else had looked at. */
export const contributorsBefore = (oracle: Oracle, place: number): Set<string> => {
  const { events } = oracle
  const found = new Set<string>()
  for (let index = place - 1; index >= 0; index -= 1) {
    const event = events[index]
    if (event === undefined) continue
    if (isComplete(oracle, index) && !isTakenBack(events, index, place)) break
    if (settledTheWorkingText(events, index)) break
    if (event.type === 'edited' || event.type === 'submitted') found.add(event.actor)
    for (const person of event.details.brought ?? []) found.add(person)
    if (event.type === 'author-named') {
      found.add(event.actor)
      found.add(event.details.author ?? '')
    }
  }
  return found
}

const tied = ({ people }: Oracle, person: string, contributors: ReadonlySet<string>): boolean =>
  (people.find((one) => one.digest === person)?.ties ?? []).some(
    (other) => other !== person && contributors.has(other),
  )

/** What is wrong with a publication; nothing, if the promise holds. */
export const faultsOfPublication = (oracle: Oracle, place: number, text: string): string[] => {
  const { events, people } = oracle
  const publication = events[place]
  const before = back(events, place)
  const handedIn = before.findIndex((event) => event.type === 'submitted')
  const run = before.slice(0, handedIn)
  const submission = before[handedIn]
  if (publication === undefined || submission === undefined) return ['nothing was submitted']
  const faults: string[] = []
  if (publication.fingerprint !== text) faults.push('what went out is not what the record says')
  if (submission.fingerprint !== text) faults.push('another text was submitted')
  if (
    run.some(({ type }) =>
      ['edited', 'recalled', 'changes-requested', 'unpublished'].includes(type),
    )
  )
    faults.push('the approval was void')
  const approvals = run.filter(({ type }) => type === 'approved')
  if (new Set(approvals.map(({ actor }) => actor)).size < oracle.approvals)
    faults.push('too few people approved')
  for (const approval of approvals) {
    const at = events.indexOf(approval)
    const contributors = contributorsBefore(oracle, at)
    const person = people.find(({ digest }) => digest === approval.actor)
    const since = person?.rolesSince?.approver
    if (approval.fingerprint !== text) faults.push('another text was approved')
    if (contributors.has(approval.actor)) faults.push(`${approval.actor} approved their own text`)
    if (tied(oracle, approval.actor, contributors)) faults.push(`${approval.actor} is tied`)
    if (person?.roles.includes('approver') !== true) faults.push(`${approval.actor} is no approver`)
    if (since !== undefined && since >= submission.at) faults.push(`${approval.actor} came later`)
  }
  return faults
}

/** Forced publications nobody has made up for yet. */
export const openDebts = ({ events }: Oracle): number[] => {
  const open: number[] = []
  events.forEach(({ type }, place) => {
    if (type === 'force-published') open.push(place)
    if (['settled', 'published', 'unpublished'].includes(type)) open.length = 0
  })
  return open
}

/** What is wrong with a settlement. */
export const faultsOfSettlement = (oracle: Oracle, place: number): string[] => {
  const { events } = oracle
  const settler = events[place]?.actor ?? ''
  return openDebts({ ...oracle, events: events.slice(0, place) }).flatMap((debt) => {
    const since = events.slice(debt, place)
    const named = since
      .filter(({ type }) => type === 'author-named')
      .flatMap(({ actor, details }) => [actor, details.author ?? ''])
    const involved = new Set([
      ...contributorsBefore(oracle, debt),
      ...named,
      events[debt]?.actor ?? '',
    ])
    return [
      ...(involved.has(settler) ? [`${settler} settled their own debt`] : []),
      ...(tied(oracle, settler, involved) ? [`${settler} is tied`] : []),
    ]
  })
}

/** Whether words of a nameless author stand in the text since it was last looked at. */
export const hasNamelessAuthor = (oracle: Oracle, place: number): boolean => {
  const { events } = oracle
  for (let index = place - 1; index >= 0; index -= 1) {
    const event = events[index]
    if (event?.type === 'author-named' || event?.type === 'published') return false
    if (event?.details.hasUnknownAuthor === true) return true
  }
  return false
}
