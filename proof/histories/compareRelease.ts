import { releaseVerbs } from '../../src/domain/release/releaseTransitions.js'
import type { Office, ReleaseModel } from './releaseModel.js'
import { askRelease, documentsOf } from './releaseModel.js'
import { inputFor } from './inputFor.js'
import { check, tokenOf, type Stage } from './stage.js'

type Looked = {
  readonly stage: Stage
  readonly office: Office
  readonly release: ReleaseModel
  readonly looker: string
}

type MemberShown = { collection: string; id: string; isHeld: boolean; state: string }

/** What the product says of the release to somebody who looks. */
export const compareRelease = async ({ looker, office, release, stage }: Looked): Promise<void> => {
  const shown = await stage.product.send('GET', `/api/${release.key}/workflow`, {
    as: tokenOf(stage, looker),
  })
  const isStranger = (stage.people.get(looker)?.roles ?? []).length === 0
  check('looking at a release', shown.status, isStranger ? 403 : 200)
  if (isStranger) return
  const { body } = shown
  const { state } = release
  const expected = { sequence: state.sequence, fingerprint: state.fingerprint }
  const [model] = office.texts.values()
  const input = model === undefined ? {} : inputFor(stage, model)
  check('the sequence of the release', body.sequence, state.sequence)
  check('the release', body.working.state, state.state)
  check(
    'approvals of the release',
    body.approvals.map(({ id }: { id: string }) => id),
    state.approvals.map(({ person }) => stage.accounts.get(person)?.id),
  )
  check(
    'members',
    (body.members as MemberShown[]).map(({ collection, id, isHeld, state: standing }) => [
      `${collection}/${id}`,
      isHeld,
      standing,
    ]),
    documentsOf(release).map((key) => {
      const document = office.texts.get(key)?.document
      return [key, document?.pinnedBy === release.key, document?.working.state]
    }),
  )
  check('whether it has a number', body.publicNumber !== null, state.publicNumber !== null)
  check(
    'verbs of the release',
    (body.verbs as { verb: string; allowed: boolean }[])
      .filter(({ allowed }) => allowed)
      .map(({ verb }) => verb),
    releaseVerbs.filter(
      (verb) => askRelease(office, release, looker, verb, { input, expected }).isAllowed,
    ),
  )
}
