import type { CollectionSlug } from 'payload'
import { openPressLink } from '../../src/plugin/press/openPressLink.js'
import { done } from '../../tests/support/releases.js'
import { verb } from '../../tests/support/workflow.js'
import { approved, demand, look, verbSent, type Round } from './arena.js'

const hour = 3_600_000

export const openAgainstRevoke: Round = async (arena, seed) => {
  const { office } = arena
  const document = await approved(arena, `Shown early ${seed}`)
  const made = done(
    await verb(office, office.approver, document, 'make-press-link', {
      recipient: 'The Daily',
      at: new Date(Date.now() + hour).toISOString(),
      timeZone: 'UTC',
    }),
  )
  const { link, path } = made.body.newPressLink as { link: number; path: string }
  const open = async () => (await openPressLink(office.payload, path.replace('/press/', ''))).kind
  const request = verbSent(
    arena.chief,
    document,
    'revoke-press-link',
    await look(arena, document),
    { link },
  )
  const before = seed % 3
  const first = Array.from({ length: before }, open)
  const revoked = arena.elsewhere(request)
  const kinds = await Promise.all([...first, ...Array.from({ length: 3 - before }, open)])
  const answer = await revoked
  demand(answer.status === 200, 'revoke', answer)
  demand(
    kinds.every((kind) => ['open', 'revoked'].includes(kind)),
    'opened at that moment',
    kinds,
  )
  demand((await open()) === 'revoked', 'a revoked link is open', document)
  const { totalDocs } = await office.payload.db.count({
    collection: 'editorial-press-openings' as CollectionSlug,
    where: { document: { equals: document } },
  })
  const shown = kinds.filter((kind) => kind === 'open').length
  demand(totalDocs === shown, 'openings that were written down', { totalDocs, kinds })
  return { 'opened before': shown }
}
