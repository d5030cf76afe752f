import { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-mongodb'

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const db = payload.db.connection.db!
  await db.command({
    "createIndexes": "publications",
    "indexes": [
      {
        "key": {
          "fromNumber": 1
        },
        "name": "fromNumber_1",
        "unique": false
      },
      {
        "key": {
          "validFrom": 1
        },
        "name": "validFrom_1",
        "unique": false
      }
    ]
  })
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const db = payload.db.connection.db!
  await db.command({
    "dropIndexes": "publications",
    "index": [
      "fromNumber_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "publications",
    "index": [
      "validFrom_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
}
