import { describeRole } from './support/describeRole.js'
import { rolesAreGiven } from './support/rolesAreGiven.js'

describeRole(
  'an approver',
  ['approver'],
  {
    'create content': 'allowed',
    'read drafts': 'allowed',
    'read versions': 'allowed',
    'edit content': 'allowed',
    'delete content': 403,
    'read settings': 'allowed',
    'draft settings': 'allowed',
    'read people': 'allowed',
    'make an account': 403,
  },
  rolesAreGiven,
)
