const house = 'it runs the server itself, and takes nothing from anybody'
const under = 'code of the project reads under Payload, where it has the whole database anyway'
const schema = 'code of the project changes the schema; no content of a request reaches it'
const behindKey = 'it stands behind `/:key`, to which every such address leads: tried there'

/**
 * Operations that Payload registers and no row tries, each with the reason. A test fails when one is
 * gone, or is tried after all.
 */
export const outside: Readonly<Record<string, string>> = {
  'GET /api/payload-preferences/count': behindKey,
  'GET /api/payload-preferences/:id': behindKey,
  'DELETE /api/payload-preferences/:id': behindKey,
  'payload._initializeCrons': house,
  'payload.bin': house,
  'payload.destroy': house,
  'payload.init': house,
  'payload.encrypt': 'it changes a text that is handed to it, and nothing else',
  'payload.decrypt': 'it changes a text that is handed to it, and nothing else',
  'payload.getAdminURL': 'it makes an address',
  'payload.getAPIURL': 'it makes an address',
  'payload.sendEmail': 'it sends what code of the project hands to it',
  'payload.kv.get': under,
  'payload.kv.has': under,
  'payload.kv.keys': under,
  'payload.db.count': under,
  'payload.db.countGlobalVersions': under,
  'payload.db.countVersions': under,
  'payload.db.find': under,
  'payload.db.findDistinct': under,
  'payload.db.findGlobal': under,
  'payload.db.findGlobalVersions': under,
  'payload.db.findOne': under,
  'payload.db.findVersions': under,
  'payload.db.queryDrafts': under,
  'payload.db.beginTransaction': 'it writes nothing by itself',
  'payload.db.commitTransaction': 'it writes nothing by itself',
  'payload.db.rollbackTransaction': 'it writes nothing by itself',
  'payload.db.connect': house,
  'payload.db.destroy': house,
  'payload.db.init': house,
  'payload.db.createMigration': schema,
  'payload.db.generateSchema': schema,
  'payload.db.migrate': schema,
  'payload.db.migrateDown': schema,
  'payload.db.migrateFresh': schema,
  'payload.db.migrateRefresh': schema,
  'payload.db.migrateReset': schema,
  'payload.db.migrateStatus': schema,
  'payload.db.createGlobal':
    'Payload calls it where there are no settings yet; else `updateGlobal`',
}
