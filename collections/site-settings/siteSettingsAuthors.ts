import type { Role } from '../../src/domain/policy/roles.js'

/** Who drafts and submits the site settings; an approver may edit them too, and decides. */
export const siteSettingsAuthors: readonly Role[] = ['press-officer', 'administrator']
