export { createDelivery, type DeliveryOptions } from './http/createDelivery.js'
export type { EarlierVersions, EarlierVersionsOption } from './http/EarlierVersions.js'
export type { FileReader } from './http/FileReader.js'

export { breadcrumbFor, type Crumb } from './presenter/breadcrumbFor.js'

export { addresses, type Addresses } from './compose/addresses.js'
export { readMany, type ManyQuery, type ManyReading } from './read/readMany.js'
export { readOne } from './read/readOne.js'
export { readSite } from './read/readSite.js'
export type { ReadContext } from './read/ReadContext.js'
export type { Found, Reading, SiteReading } from './read/Reading.js'

export { createNumberWatch, type NumberWatch } from './store/createNumberWatch.js'
export { createPublicationStore } from './store/createPublicationStore.js'
export type { PublicationStore } from './store/PublicationStore.js'
export type { PublicationRow, PublicContent, Reference } from './store/PublicationRow.js'

export { publicTypes, type PublicType } from './schemas/groups.js'
export { listSchema, resourceSchema, type Resource } from './schemas/resource.js'
export { versionListSchema, versionSchema, type Version } from './schemas/version.js'
export { problemSchema, type Problem } from './schemas/problem.js'
export { siteSchema, type Site } from './schemas/site.js'
