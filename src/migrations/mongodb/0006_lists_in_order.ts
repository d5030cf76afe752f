import { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-mongodb'

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const db = payload.db.connection.db!
  await db.command({
    "dropIndexes": "publication-facets",
    "index": [
      "facet_1_type_1_locale_1_isCurrent_1_displayedAt_1_documentId_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "createIndexes": "publication-facets",
    "indexes": [
      {
        "key": {
          "facet": 1,
          "type": 1,
          "locale": 1,
          "isCurrent": 1,
          "displayedAt": -1,
          "documentId": 1
        },
        "name": "facet_1_type_1_locale_1_isCurrent_1_displayedAt_-1_documentId_1",
        "unique": false
      }
    ]
  })
  await db.command({
    "dropIndexes": "publications",
    "index": [
      "type_1_locale_1_isCurrent_1_displayedAt_1_documentId_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "publications",
    "index": [
      "type_1_locale_1_displayedAt_1_documentId_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "createIndexes": "publications",
    "indexes": [
      {
        "key": {
          "type": 1,
          "locale": 1,
          "isCurrent": 1,
          "displayedAt": -1,
          "documentId": 1
        },
        "name": "type_1_locale_1_isCurrent_1_displayedAt_-1_documentId_1",
        "unique": false
      },
      {
        "key": {
          "type": 1,
          "locale": 1,
          "displayedAt": -1,
          "documentId": 1
        },
        "name": "type_1_locale_1_displayedAt_-1_documentId_1",
        "unique": false
      }
    ]
  })
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const db = payload.db.connection.db!
  await db.command({
    "dropIndexes": "publication-facets",
    "index": [
      "facet_1_type_1_locale_1_isCurrent_1_displayedAt_-1_documentId_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "createIndexes": "publication-facets",
    "indexes": [
      {
        "key": {
          "facet": 1,
          "type": 1,
          "locale": 1,
          "isCurrent": 1,
          "displayedAt": 1,
          "documentId": 1
        },
        "name": "facet_1_type_1_locale_1_isCurrent_1_displayedAt_1_documentId_1",
        "unique": false
      }
    ]
  })
  await db.command({
    "dropIndexes": "publications",
    "index": [
      "type_1_locale_1_isCurrent_1_displayedAt_-1_documentId_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "publications",
    "index": [
      "type_1_locale_1_displayedAt_-1_documentId_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "createIndexes": "publications",
    "indexes": [
      {
        "key": {
          "type": 1,
          "locale": 1,
          "isCurrent": 1,
          "displayedAt": 1,
          "documentId": 1
        },
        "name": "type_1_locale_1_isCurrent_1_displayedAt_1_documentId_1",
        "unique": false
      },
      {
        "key": {
          "type": 1,
          "locale": 1,
          "displayedAt": 1,
          "documentId": 1
        },
        "name": "type_1_locale_1_displayedAt_1_documentId_1",
        "unique": false
      }
    ]
  })
}
