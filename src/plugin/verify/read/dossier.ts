import type { LedgerEvent, PublicEvent } from '../../../domain/ledger/event.js'
import type { Sealed } from '../../../domain/ledger/seal.js'
import type { DocumentState } from '../../../domain/workflow/documentState.js'
import type { PersonRow } from '../../people/personOf.js'
import type { ReleaseRow } from '../../releases/releaseRow.js'
import type { PublicationRow } from '../../publications/openRows.js'
import { isReleaseKey } from '../../runtime/subject.js'
import type { Link } from './chainOf.js'
import type {
  StoredAnswer,
  StoredFacet,
  StoredHead,
  StoredNotice,
  StoredOpening,
  StoredSlug,
  StoredSnapshot,
} from './stored.js'

/** What matters of Payload's live row; the text itself is only held while it is hashed. */
export type LiveFacts = {
  readonly status: unknown
  readonly workflowState: unknown
  readonly publicState: unknown
  readonly isInTrash: boolean
  /** Its fingerprint under one of the field lists that the chain speaks of. */
  readonly fingerprint: (schema: string | null) => string | undefined
}

/** What matters of one version of a text. */
export type VersionFacts = LiveFacts & {
  readonly id: string
  /** Order in which Payload holds them. */
  readonly updatedAt: string
  readonly isLatest: boolean
  readonly savedBy: unknown
  readonly slug: unknown
  /** Stored files the text names. */
  readonly files: readonly string[]
}

/** Working texts and live row of one document. */
export type Texts = {
  /** Oldest first. */
  readonly versions: readonly VersionFacts[]
  readonly live: LiveFacts | null
  /** Texts of this collection name stored files. */
  readonly hasFiles: boolean
  /** Why the database could not give them back; null: it did. */
  readonly problem: string | null
}

/** Everything the database holds under one key: a document, a global or a person. */
export type Dossier = {
  readonly key: string
  readonly head: StoredHead | null
  /** The rows of its chain, by sequence, and what is read in them; null: not an event. */
  readonly links: readonly Link[]
  /** The events among them. */
  readonly chain: readonly Sealed<LedgerEvent>[]
  /** What a document's chain comes to. */
  readonly state: DocumentState
  readonly snapshots: readonly StoredSnapshot[]
  readonly slugs: readonly StoredSlug[]
  readonly notices: readonly StoredNotice[]
  readonly answers: readonly StoredAnswer[]
  /** When the press read the text before the public did. */
  readonly openings: readonly StoredOpening[]
  readonly publications: readonly (PublicationRow & { id: string | number })[]
  readonly facets: readonly StoredFacet[]
  /** Rows of the public ledger that the chain speaks of, by number; null where one cannot be read. */
  readonly publicEvents: ReadonlyMap<number, PublicEvent | null>
  /** Everybody the chain speaks of, as far as they are known. */
  readonly people: ReadonlyMap<string, PersonRow>
  /** Digests among them whose names were erased, as their own chains say. */
  readonly erased: ReadonlySet<string>
  /** The account behind a person's chain. */
  readonly account: { readonly roles?: unknown; readonly groups?: unknown } | null
  /** What was put together, of a release; null for everything else, and where the row is missing. */
  readonly release: ReleaseRow | null
  /** What the heads cache of the texts that a release holds, or of the release that holds a text. */
  readonly related: ReadonlyMap<string, unknown>
  /** Null where the workflow does not govern it: people, and collections of another configuration. */
  readonly text: Texts | null
}

/** Chains of people and of the schema have heads too, but no document behind them. */
export const isDocumentKey = (key: string): boolean => !/^(people|schema)\//.test(key)

/** Releases have a chain like documents, but no text of their own. */
export const isTextKey = (key: string): boolean => isDocumentKey(key) && !isReleaseKey(key)
