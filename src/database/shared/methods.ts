/** Methods of an adapter that read. */
export const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

/** Methods whose data is the document itself: a dry run ends at the first of these. */
export const documentWrites = ['create', 'createGlobal', 'updateOne', 'updateGlobal'] as const

/** All others that write. */
export const otherWrites = [
  'createVersion',
  'createGlobalVersion',
  'updateVersion',
  'updateGlobalVersion',
  'updateMany',
  'updateJobs',
  'upsert',
  'deleteOne',
  'deleteMany',
  'deleteVersions',
] as const
