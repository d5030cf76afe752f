import type { CollectionConfig } from 'payload'
import { othersRoles } from '../../access/othersRoles.js'
import { peopleAccess } from '../../access/peopleAccess.js'
import { choices } from '../shared/choices.js'
import { menuGroups } from '../shared/menuGroups.js'
import { starredText } from '../shared/starredText.js'
import { words } from '../shared/words.js'
import { closedFirstRegister } from './closedFirstRegister.js'
import { guardPassword } from './guardPassword.js'
import { guardRoles } from './guardRoles.js'
import { resetMail } from './resetMail.js'

/** Length of a session in seconds; the admin renews it while somebody works. */
const fourHours = 4 * 60 * 60

/** How long an account stays locked after five wrong passwords, in milliseconds. */
const tenMinutes = 10 * 60 * 1000

/**
 * The people of the press office.
 * @param options.publicUrl where the admin is reached from outside; decides about secure cookies
 */
export const users = ({ publicUrl }: { publicUrl: string }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: words('Person', '人员'), plural: words('People', '人员') },
  admin: {
    group: menuGroups.office,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    listSearchableFields: ['name', 'email'],
  },
  auth: {
    cookies: { sameSite: 'Lax', secure: publicUrl.startsWith('https:') },
    forgotPassword: resetMail(publicUrl),
    lockTime: tenMinutes,
    maxLoginAttempts: 5,
    tokenExpiration: fourHours,
  },
  access: peopleAccess,
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [closedFirstRegister],
  hooks: {
    beforeOperation: [guardPassword],
    beforeChange: [guardRoles],
  },
  fields: [
    starredText({ name: 'name', label: words('Name', '姓名') }),
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      label: words('Roles', '角色'),
      options: choices({
        'press-officer': ['Press officer', '新闻官员'],
        approver: ['Approver', '审批人'],
        administrator: ['Administrator', '管理员'],
      }),
      access: { update: othersRoles },
      admin: {
        description: words(
          'Given by an administrator, never to oneself. Without a role an account can do nothing.',
          '由管理员授予，不得授予自己；无角色的账户没有任何权限。',
        ),
      },
    },
  ],
})
