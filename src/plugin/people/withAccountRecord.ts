import type { CollectionConfig, Config } from 'payload'
import { componentPaths } from '../components/componentPaths.js'
import { accountEndpoints } from '../endpoints/accountEndpoints.js'
import { guardGrants } from './guardGrants.js'
import { lockBeforeUpdate } from './lockBeforeUpdate.js'
import { recordAccount } from './recordAccount.js'

const withPanel = (admin: CollectionConfig['admin']): CollectionConfig['admin'] => {
  const { components } = admin ?? {}
  const { edit } = components ?? {}
  return {
    ...admin,
    components: {
      ...components,
      edit: {
        ...edit,
        beforeDocumentControls: [
          ...(edit?.beforeDocumentControls ?? []),
          componentPaths.accountPanel,
        ],
      },
    },
  }
}

/** The collection of accounts, whose changes are recorded and whose guarded roles need two people. */
export const withAccountRecord = (users: CollectionConfig): CollectionConfig => ({
  ...users,
  admin: withPanel(users.admin),
  endpoints: [...accountEndpoints, ...(users.endpoints === false ? [] : (users.endpoints ?? []))],
  hooks: {
    ...users.hooks,
    beforeOperation: [lockBeforeUpdate, ...(users.hooks?.beforeOperation ?? [])],
    beforeChange: [...(users.hooks?.beforeChange ?? []), guardGrants],
    afterChange: [...(users.hooks?.afterChange ?? []), recordAccount],
  },
})

/** Under the first page of the admin, approvers and administrators are told what changed about accounts. */
export const withAccountNotice = (admin: Config['admin']): Config['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    afterDashboard: [...(admin?.components?.afterDashboard ?? []), componentPaths.accountNotice],
  },
})
