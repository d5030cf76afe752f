import { machinery } from '../collections/machinery.js'
import { difference, type Difference } from './difference.js'
import type { EditorialRecord } from './readRecord.js'

/** The public ledger and the documents' own chains tell the same story, both ways. */
export const checkPublicLedger = (record: EditorialRecord): Difference[] => {
  const differences: Difference[] = []
  const named = new Set<string>()
  let last = ''
  record.publicChain.forEach((event, index) => {
    const row = record.publicRows[index]
    const name = `#${row?.number ?? event.number}`
    if (row?.number !== event.number || row.type !== event.type || row.at !== event.at)
      differences.push(
        difference(machinery.publicLedger, name, 'its columns do not say what its event says'),
      )
    if (event.at < last)
      differences.push(difference(machinery.publicLedger, name, 'its time runs backwards'))
    last = event.at ?? last
    for (const member of event.members ?? []) {
      named.add(`${member.document} ${member.sequence} ${event.number}`)
      const own = record.chains
        .get(member.document)
        ?.find((one) => one.sequence === member.sequence)
      if (own?.publicNumber !== event.number || own.fingerprint !== member.fingerprint)
        differences.push(
          difference(
            machinery.publicLedger,
            name,
            `${member.document} #${member.sequence} does not say the same`,
          ),
        )
    }
  })
  for (const [document, events] of record.chains)
    for (const event of events)
      if (
        typeof event.publicNumber === 'number' &&
        !named.has(`${document} ${event.sequence} ${event.publicNumber}`)
      )
        differences.push(
          difference(
            machinery.publicLedger,
            `#${event.publicNumber}`,
            `it lacks ${document} #${event.sequence}`,
          ),
        )
  return differences
}
