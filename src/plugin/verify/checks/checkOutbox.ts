import { machinery } from '../../collections/machinery.js'
import { difference, type Difference } from '../difference.js'
import { isDocumentKey, type Dossier } from '../read/dossier.js'

/** Mail goes out about plans that failed and assignments that are due, and about nothing else. */
const mailed = ['publish-failed', 'reminded', 'escalated']

/** Every act left a notice that still waits: nothing sends them yet, so none may say it was sent. */
export const checkOutbox = ({ key, chain, notices }: Dossier): Difference[] => {
  const differences: Difference[] = []
  const say = (sequence: number, problem: string): void => {
    differences.push(difference(machinery.outbox, `${key} #${sequence}`, problem))
  }
  const wanted = new Map(
    chain
      .filter(({ type }) => isDocumentKey(key) && type !== 'edited')
      .map((event) => [event.sequence, event]),
  )
  for (const { sequence, type, at, publicNumber, isDone } of notices) {
    const event = wanted.get(sequence)
    const fits =
      event !== undefined &&
      event.type === type &&
      event.at === at &&
      event.publicNumber === (publicNumber ?? null)
    if (!fits) say(sequence, 'it does not say what its event says')
    else if (isDone !== false && !(mailed.includes(type) && isDone === true))
      say(sequence, 'it says it was sent, though nothing sent it')
    wanted.delete(sequence)
  }
  for (const sequence of wanted.keys()) say(sequence, 'this notice is missing')
  return differences
}
