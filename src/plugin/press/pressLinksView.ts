import type { PayloadRequest } from 'payload'
import { pressLinkState } from '../../domain/workflow/pressLink.js'
import { machinery } from '../collections/machinery.js'
import type { Person } from '../people/namesOf.js'
import type { CurrentText } from '../runtime/currentText.js'
import { runtimeOf } from '../runtime/runtime.js'
import { findRows } from '../store/rows.js'

/** A press link as the house sees it. Its address is not among this: nobody has it but who made it. */
export type PressLinkView = {
  /** Names it in `revoke-press-link`. */
  link: number
  recipient: string
  by: Person
  madeAt: string
  expiresAt: string
  revokedAt: string | null
  isOpen: boolean
  /** How often the text was shown. */
  openings: number
  lastOpenedAt: string | null
}

type Opening = { link: number; at: string }

/** The press links to the text under review, oldest first. */
export const pressLinksView = async (
  req: PayloadRequest,
  { key, state }: Pick<CurrentText, 'key' | 'state'>,
  nameOf: (digest: string) => Person,
): Promise<PressLinkView[]> => {
  const links = state.pressLinks ?? []
  if (links.length === 0) return []
  const now = runtimeOf(req.payload).now()
  const rows = await findRows<Opening>(
    req,
    machinery.openings,
    { document: { equals: key } },
    { select: ['link', 'at'], sort: 'at' },
  )
  return links.map(({ at, by, expiresAt, fingerprint, recipient, revokedAt, sequence }) => {
    const openings = rows.filter(({ link }) => link === sequence)
    const made = { sequence, fingerprint, details: { expiresAt } }
    return {
      link: sequence,
      recipient,
      by: nameOf(by),
      madeAt: at,
      expiresAt,
      revokedAt,
      isOpen: revokedAt === null && pressLinkState(state, made, [], now) === 'open',
      openings: openings.length,
      lastOpenedAt: openings.at(-1)?.at ?? null,
    }
  })
}
