import { makeRelease } from '../../tests/support/releases.js'
import { atOnce, demand, draft, look, saveSent, verbSent, type Round } from './arena.js'

export const releaseSubmitAgainstEdit: Round = async (arena, seed) => {
  const members = [await draft(arena, `Made ${seed}`), await draft(arena, `Beside ${seed}`)]
  const [member = ''] = members
  const release = await makeRelease(arena.office, `Together ${seed}`, members)
  const seen = await look(arena, release)
  const [submission, save] = await atOnce(arena, seed, [
    verbSent(arena.office.officer, release, 'submit', seen),
    { ...saveSent(arena.second, member, `Edited ${seed}`), after: (seed % 6) * 80 },
  ])
  demand(submission?.status === 200, 'submit', submission)
  demand([200, 409].includes(save?.status ?? 0), 'save', save)
  const [after, text] = [await look(arena, release), await look(arena, member)]
  const held = after.members[0]
  demand(
    held.isHeld && held.fingerprint === text.fingerprint && text.working.state === 'in-review',
    'the release holds another text than lies there',
    { held, text: text.working },
  )
  const { body } = await arena.office.send('GET', `/api/${member}?draft=true`, {
    as: arena.office.officer,
  })
  const isSaved = save?.status === 200
  demand(body.title === `${isSaved ? 'Edited' : 'Made'} ${seed}`, 'the title', body.title)
  return { 'edit came first': isSaved ? 1 : 0 }
}
