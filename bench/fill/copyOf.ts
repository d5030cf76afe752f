import { contentUnder, type Content } from '../../src/domain/fingerprint/fingerprint.js'
import { canonicalText } from '../../src/domain/fingerprint/hash.js'
import type { LedgerEvent } from '../../src/domain/ledger/event.js'
import { fold } from '../../src/domain/workflow/fold.js'
import { machinery, type MachinerySlug } from '../../src/plugin/collections/machinery.js'
import { replay } from '../../src/plugin/publications/replay.js'
import { documentKey } from '../../src/plugin/runtime/subject.js'
import { queueColumns } from '../../src/plugin/store/queueColumns.js'
import { copyEvents, type PublicEnd } from './copyEvents.js'
import type { Original } from './readOriginal.js'
import { vary, type Variation } from './variation.js'

export type CopySettings = {
  readonly end: PublicEnd
  /** The time of each event of the copy. */
  readonly at: (index: number) => string
  readonly timeZone: string
  readonly newId: () => unknown
  /** See {@link copyEvents}. */
  readonly keepsNumbers?: boolean
}

type Row = Record<string, unknown>

/** The rows that make a copy part of the record; those of its texts aside. */
export type Copy = {
  readonly rows: Readonly<Partial<Record<MachinerySlug, readonly Row[]>>>
  readonly end: PublicEnd
}

const kept = new Set(['submitted', 'approved', 'published', 'force-published'])

/** Every row that the workflow would have written, had the copy gone the way of the original. */
export const copyOf = (original: Original, variation: Variation, settings: CopySettings): Copy => {
  const { subject, events, versions } = original
  const document = documentKey({ ...subject, id: String(variation.id) })
  const contents = new Map<string | null, Content>()
  for (const { details, fingerprint } of events) {
    const version = versions.get(details.version ?? '')
    if (version !== undefined)
      contents.set(fingerprint, contentUnder(version.fields, vary(version.raw, variation)))
  }
  const { chain, publicChain } = copyEvents(events, variation, {
    document,
    end: settings.end,
    at: settings.at,
    keepsNumbers: settings.keepsNumbers,
    printOf: (fingerprint) => contents.get(fingerprint)?.fingerprint ?? null,
  })

  const state = fold(chain)
  const all = [...contents.values()]
  // As a snapshot gives it back: in the order of the canonical text.
  const forms = new Map(
    all.map(({ fingerprint, form }) => [
      fingerprint,
      JSON.parse(canonicalText(form)) as Content['form'],
    ]),
  )
  const formOf = (fingerprint: string) => forms.get(fingerprint) ?? null
  const opened = replay(document, chain, {
    fields: (schema) => all.find((content) => content.schema === schema)?.fields ?? [],
    form: formOf,
    timeZone: () => settings.timeZone,
  }).map((one) => ({ ...one, id: settings.newId() }))
  const keptBy = new Map<string, LedgerEvent>()
  for (const event of chain)
    if (kept.has(event.type) && event.fingerprint !== null && !keptBy.has(event.fingerprint))
      keptBy.set(event.fingerprint, event)
  const addresses = new Map<string, boolean>()
  const working = all.find(({ fingerprint }) => fingerprint === state.fingerprint)?.form.slug
  if (typeof working === 'string' && state.working.state !== 'archived')
    addresses.set(working, false)
  for (const { details } of chain)
    if (typeof details.slug === 'string') addresses.set(details.slug, true)

  const last = publicChain.at(-1)
  return {
    end: last === undefined ? settings.end : { number: last.number, hash: last.hash, at: last.at },
    rows: {
      [machinery.ledger]: chain.map(({ hash, ...event }) => {
        const { sequence, type, actor, at, publicNumber } = event
        return {
          document,
          sequence,
          type,
          actor,
          at,
          publicNumber,
          event: canonicalText(event),
          hash,
        }
      }),
      [machinery.publicLedger]: publicChain.map(({ hash, ...event }) => {
        const { number, type, at } = event
        return { number, type, at, event: canonicalText(event), hash }
      }),
      [machinery.heads]: [
        {
          key: document,
          sequence: state.sequence,
          hash: state.hash,
          state: JSON.stringify(state),
          workingState: state.working.state,
          publicState: state.public.state,
          ...queueColumns(document, state),
        },
      ],
      [machinery.snapshots]: [...keptBy].map(([fingerprint, { schema, at }]) => ({
        document,
        fingerprint,
        fieldList: schema,
        at,
        content: canonicalText(formOf(fingerprint)),
      })),
      [machinery.slugs]: [...addresses].map(([slug, wasPublic]) => ({
        scope: subject.slug,
        slug,
        document,
        wasPublic,
      })),
      [machinery.outbox]: chain
        .filter(({ type }) => type !== 'edited')
        .map(({ sequence, type, publicNumber, at }) => ({
          document,
          sequence,
          type,
          publicNumber,
          at,
          isDone: false,
        })),
      [machinery.publications]: opened.map(({ row, id }) => ({ ...row, id })),
      [machinery.facets]: opened.flatMap(({ row, id, facets }) => {
        const { documentId, type, locale, displayedAt, isCurrent } = row
        const publication = String(id)
        return facets.map((facet) => ({
          publication,
          document,
          documentId,
          type,
          locale,
          facet,
          displayedAt,
          isCurrent,
        }))
      }),
    },
  }
}
