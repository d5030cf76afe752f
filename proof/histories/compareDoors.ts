import { pressLinkState } from '../../src/domain/workflow/pressLink.js'
import type { Answer } from '../../tests/support/product.js'
import type { Looked } from './Looked.js'
import { check, now } from './stage.js'

type Shown = { link: number; isOpen: boolean; openings: number }

/** Whom else a text is shown to, and who of the house does not see it; and the release that holds it. */
export const compareDoors = ({ model, openings, stage }: Looked, body: Answer['body']): void => {
  const { document } = model
  check(
    'press links',
    body.pressLinks.map(({ isOpen, link, openings: times }: Shown) => [link, isOpen, times]),
    (document.pressLinks ?? []).map(({ expiresAt, fingerprint, revokedAt, sequence }) => {
      const made = { sequence, fingerprint, details: { expiresAt } }
      const isOpen = revokedAt === null && pressLinkState(document, made, [], now(stage)) === 'open'
      return [sequence, isOpen, openings.get(sequence) ?? 0]
    }),
  )
  const limit = body.limit as { people: { id: string }[]; roles: string[] } | undefined
  check(
    'who sees it',
    limit && [limit.people.map(({ id }) => id), limit.roles],
    document.limit && [
      document.limit.people.map((name) => stage.accounts.get(name)?.id),
      [...document.limit.roles],
    ],
  )
  check('the release that holds it', body.release?.id, document.pinnedBy?.split('/')[1])
}
