import { createLocalReq, type Payload } from 'payload'
import { eventTypes, type LedgerEvent } from '../../src/domain/ledger/event.js'
import { machinery } from '../../src/plugin/collections/machinery.js'
import { siteTimeZone } from '../../src/plugin/publications/siteTimeZone.js'
import type { RawDatabase } from '../../tests/support/rawRows.js'
import type { Case } from './case.js'
import type { Chance } from './chance.js'
import type { RawRecord } from './record.js'
import { fallBack, rewriteEvent, rewriteText, vanish } from './rewrite.js'
import { shuffled } from './shuffled.js'

/**
 * What somebody does who knows everything and may write everywhere: nothing in the database
 * contradicts anything else afterwards, and only a checkpoint kept elsewhere can tell.
 */
export async function* rewriteCases(
  payload: Payload,
  database: RawDatabase,
  { events }: RawRecord,
  rowsEach: number,
  chance: Chance,
): AsyncGenerator<Case> {
  const timeZone = await siteTimeZone(await createLocalReq({}, payload))
  const ofTexts = (['live', 'versions'] as const).flatMap((side) =>
    database.tablesOf('topics', side),
  )
  const tables = [...Object.values(machinery).map((slug) => database.table(slug)), ...ofTexts]
  const rewriting = (row: string, eventType: string, act: Case['act']): Case => ({
    collection: machinery.ledger,
    eventType,
    manipulation: 'rewrite',
    row,
    tables,
    act,
    needsCheckpoint: true,
  })
  for (const type of eventTypes)
    for (const { document, sequence } of shuffled(
      events.filter((event) => event.type === type),
      chance,
    ).slice(0, rowsEach))
      yield rewriting(`${document} #${sequence}`, type, () =>
        rewriteEvent(database, document, sequence),
      )

  const last = new Map<string, LedgerEvent>()
  for (const event of events)
    if (event.sequence > (last.get(event.document)?.sequence ?? 0)) last.set(event.document, event)
  const endingWith = (type: string): string[] =>
    shuffled(
      [...last.values()].flatMap((event) => (event.type === type ? [event.document] : [])),
      chance,
    ).slice(0, rowsEach)
  for (const document of endingWith('archived'))
    yield rewriting(document, 'all of it', () => vanish(database, document))
  for (const document of endingWith('author-named'))
    yield rewriting(document, 'author-named', () => fallBack(database, document))
  // What a release brought out stands in its chain and in its members’ too: another rewriting.
  const isAlone = (key: string): boolean =>
    key.startsWith('topics/') && last.get(key)?.details.release === undefined
  for (const document of endingWith('published').filter(isAlone))
    yield rewriting(document, 'all of it', () => rewriteText(payload, database, document, timeZone))
}
