import { describeRole } from './support/describeRole.js'
import { rolesAreGiven } from './support/rolesAreGiven.js'

describeRole(
  'an account without a role',
  [],
  {
    'create content': 403,
    'read drafts': 403,
    'read versions': 403,
    'edit content': 403,
    'delete content': 403,
    'read settings': 403,
    'draft settings': 403,
    'read people': 403,
    'make an account': 403,
  },
  (scene) => rolesAreGiven(scene),
)
