import type { Raw } from '../../src/plugin/runtime/versions.js'

/** What tells a copy from its original: ids, address and title. */
export type Variation = {
  /** As the engine stores it. */
  readonly id: unknown
  /** Ids of the copy's versions by those of the original's. */
  readonly versions: ReadonlyMap<string, unknown>
  readonly slug: (original: string) => string
  readonly title: (original: string) => string
}

/** The text of a copy, as Payload would give it back. */
export const vary = (raw: Raw, { slug, title }: Variation): Raw => ({
  ...raw,
  slug: slug(String(raw.slug)),
  title: Object.fromEntries(
    Object.entries(raw.title as Record<string, unknown>).map(([locale, text]) => [
      locale,
      typeof text === 'string' && text !== '' ? title(text) : text,
    ]),
  ),
})
