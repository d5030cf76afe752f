import { publicAt, type PublicAt } from '../../domain/ledger/publicAt.js'
import { versionAt } from '../../domain/ledger/versionAt.js'
import type { EventView } from '../acts/lookAt.js'
import { loadStanding, type Standing } from './loadStanding.js'
import { loadVersion, type Text } from './loadVersion.js'
import type { TextAddresses } from './textAddresses.js'

/** What an approver has to see of one text. */
export type TextReview = Standing & {
  /** What the public reads, and since when. */
  readonly public: PublicAt<EventView>
  /** The text that is public, or was public last; null where none ever was. */
  readonly before: Text | null
  /** The text that would go out: that of the view's fingerprint. */
  readonly after: Text
}

/** Versions never change, so what is read is one text, whoever saves meanwhile. */
export const loadReview = async (
  addresses: TextAddresses,
  language: string,
): Promise<TextReview> => {
  const standing = await loadStanding(addresses.workflow, language)
  const { events, view } = standing
  const now = publicAt(events)
  const { published } = now
  const [before, after] = await Promise.all([
    published === null
      ? null
      : loadVersion(addresses, versionAt(events, published.sequence), language),
    loadVersion(addresses, versionAt(events, view.sequence), language),
  ])
  return { ...standing, public: now, before, after }
}
