import { canSee } from '../../domain/access/canSee.js'
import type { Actor } from '../../domain/policy/roles.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import type { MemberText } from './readRelease.js'

/** Members that whoever decides does not see: nobody decides on what they cannot read. */
export const hiddenMembers = (members: readonly MemberText[], actor: Actor): Refusal[] =>
  members
    .filter(({ text }) => !canSee(text.state.limit, actor))
    .map(({ text }) => ({ code: 'member-hidden', document: text.key }))
