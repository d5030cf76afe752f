import type { PayloadRequest } from 'payload'
import type { PublicEvent } from '../../../domain/ledger/event.js'
import { isPublicEvent } from '../../../domain/ledger/isLedgerEvent.js'
import { fold } from '../../../domain/workflow/fold.js'
import { machinery, type MachinerySlug } from '../../collections/machinery.js'
import type { PersonRow } from '../../people/personOf.js'
import type { PublicationRow } from '../../publications/openRows.js'
import { findRows } from '../../store/rows.js'
import { chainOf, linkOf } from './chainOf.js'
import type { Dossier } from './dossier.js'
import { grouped } from './grouped.js'
import type { Library } from './library.js'
import { peopleIn } from './peopleIn.js'
import { readReleases } from './readReleases.js'
import { readAccounts } from './readAccounts.js'
import { readAllTexts } from './readAllTexts.js'
import { readErased } from './readErased.js'
import { parsed } from './stored.js'
import type * as Stored from './stored.js'

const byDocument = <T extends { document: string }>(rows: readonly T[]): Map<string, T[]> =>
  grouped(rows, ({ document }) => document)

const publicEventOf = ({ event }: Stored.StoredPublicEvent): PublicEvent | null => {
  const read = parsed(event)
  return isPublicEvent(read) ? read : null
}

/**
 * Reads everything that lies under some keys, each table once for all of them. These are several
 * reads: what is written between them may look like a difference, which `lookAgain` settles.
 */
export const readDossiers = async (
  req: PayloadRequest,
  library: Library,
  keys: readonly string[],
): Promise<Dossier[]> => {
  const read = async <T extends object>(
    collection: MachinerySlug,
    column: string,
    values: Iterable<string | number>,
    sort?: string,
  ): Promise<T[]> => {
    const wanted = [...new Set(values)]
    return wanted.length === 0
      ? []
      : findRows<T>(req, collection, { [column]: { in: wanted } }, { sort })
  }
  const own = async <T extends { document: string }>(collection: MachinerySlug) =>
    byDocument(await read<T>(collection, 'document', keys))

  const heads = await read<Stored.StoredHead>(machinery.heads, 'key', keys)
  const events = await read<Stored.StoredEvent>(machinery.ledger, 'document', keys, 'sequence')
  const links = grouped(events.map(linkOf), ({ row }) => row.document)
  const chains = new Map(keys.map((key) => [key, chainOf(links.get(key) ?? [])]))
  const all = [...chains.values()].flat()
  await library.learn(req, new Set(all.flatMap(({ schema }) => schema ?? [])))

  const snapshots = await own<Stored.StoredSnapshot>(machinery.snapshots)
  const slugs = await own<Stored.StoredSlug>(machinery.slugs)
  const notices = await own<Stored.StoredNotice>(machinery.outbox)
  const publications = await own<PublicationRow & { id: string | number }>(machinery.publications)
  const openings = await own<Stored.StoredOpening>(machinery.openings)
  const facets = await own<Stored.StoredFacet>(machinery.facets)
  const answers = await read<Stored.StoredAnswer>(
    machinery.requests,
    'key',
    all.flatMap(({ details }) => details.request ?? []),
  )
  const publicRows = await read<Stored.StoredPublicEvent>(
    machinery.publicLedger,
    'number',
    all.flatMap(({ publicNumber }) => publicNumber ?? []),
  )
  const digests = [...chains].flatMap(([key, chain]) => peopleIn(chain, key))
  const people = await read<PersonRow>(machinery.people, 'digest', digests)
  const erased = await readErased(req, digests)
  const accounts = await readAccounts(
    req,
    people.filter(({ digest }) => chains.has(`people/${digest}`)).map(({ userId }) => userId),
  )
  const texts = await readAllTexts(req, library, chains)
  const { releases, related } = await readReleases(req, chains)

  const headOf = new Map(heads.map((head) => [head.key, head]))
  const answerOf = new Map(answers.map((answer) => [answer.key, answer]))
  const publicEventBy = new Map(publicRows.map((row) => [row.number, publicEventOf(row)]))
  const personBy = new Map(people.map((person) => [person.digest, person]))
  return keys.map((key) => {
    const chain = chains.get(key) ?? []
    return {
      key,
      head: headOf.get(key) ?? null,
      links: links.get(key) ?? [],
      chain,
      state: fold(chain),
      snapshots: snapshots.get(key) ?? [],
      slugs: slugs.get(key) ?? [],
      notices: notices.get(key) ?? [],
      answers: chain.flatMap(({ details }) => answerOf.get(details.request ?? '') ?? []),
      openings: openings.get(key) ?? [],
      publications: publications.get(key) ?? [],
      facets: facets.get(key) ?? [],
      publicEvents: publicEventBy,
      people: personBy,
      erased,
      account: accounts.get(personBy.get(key.replace('people/', ''))?.userId ?? '') ?? null,
      release: releases.get(key) ?? null,
      related,
      text: texts.get(key) ?? null,
    }
  })
}
