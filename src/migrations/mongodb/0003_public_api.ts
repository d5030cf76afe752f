import { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-mongodb'

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const db = payload.db.connection.db!
  await db.command({
    "createIndexes": "editorial-press-openings",
    "indexes": [
      {
        "key": {
          "document": 1,
          "link": 1,
          "at": 1
        },
        "name": "document_1_link_1_at_1",
        "unique": false
      }
    ]
  })
  await db.command({
    "collMod": "editorial-press-openings",
    "validator": {
      "$jsonSchema": {
        "bsonType": "object",
        "required": [
          "document",
          "link",
          "at"
        ],
        "properties": {
          "document": {
            "bsonType": "string"
          },
          "link": {
            "bsonType": "number"
          },
          "at": {
            "bsonType": "string"
          }
        }
      }
    },
    "validationLevel": "strict",
    "validationAction": "error"
  })
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
      },
      {
        "key": {
          "status": 1,
          "locale": 1,
          "isCurrent": 1
        },
        "name": "status_1_locale_1_isCurrent_1",
        "unique": false
      }
    ]
  })
  await db.command({
    "createIndexes": "webhook-deliveries",
    "indexes": [
      {
        "key": {
          "key": 1
        },
        "name": "key_1",
        "unique": true
      },
      {
        "key": {
          "endpoint": 1,
          "state": 1,
          "nextAt": 1
        },
        "name": "endpoint_1_state_1_nextAt_1",
        "unique": false
      },
      {
        "key": {
          "endpoint": 1,
          "document": 1,
          "state": 1,
          "publicNumber": 1
        },
        "name": "endpoint_1_document_1_state_1_publicNumber_1",
        "unique": false
      },
      {
        "key": {
          "state": 1,
          "publicNumber": 1
        },
        "name": "state_1_publicNumber_1",
        "unique": false
      }
    ]
  })
  await db.command({
    "collMod": "webhook-deliveries",
    "validator": {
      "$jsonSchema": {
        "bsonType": "object",
        "required": [
          "key",
          "endpoint",
          "document",
          "sequence",
          "publicNumber",
          "event",
          "at",
          "body",
          "state",
          "attempts",
          "log"
        ],
        "properties": {
          "key": {
            "bsonType": "string"
          },
          "endpoint": {
            "bsonType": "string"
          },
          "document": {
            "bsonType": "string"
          },
          "sequence": {
            "bsonType": "number"
          },
          "publicNumber": {
            "bsonType": "number"
          },
          "event": {
            "bsonType": "string"
          },
          "at": {
            "bsonType": "string"
          },
          "body": {
            "bsonType": "string"
          },
          "state": {
            "bsonType": "string"
          },
          "nextAt": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "attempts": {
            "bsonType": "number"
          },
          "endedAt": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "log": {
            "bsonType": "string"
          }
        }
      }
    },
    "validationLevel": "strict",
    "validationAction": "error"
  })
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const db = payload.db.connection.db!
  await db.command({
    "dropIndexes": "editorial-press-openings",
    "index": [
      "document_1_link_1_at_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "collMod": "editorial-press-openings",
    "validator": {},
    "validationLevel": "strict",
    "validationAction": "error"
  })
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
  await db.command({
    "dropIndexes": "publications",
    "index": [
      "status_1_locale_1_isCurrent_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "webhook-deliveries",
    "index": [
      "key_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "webhook-deliveries",
    "index": [
      "endpoint_1_state_1_nextAt_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "webhook-deliveries",
    "index": [
      "endpoint_1_document_1_state_1_publicNumber_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "webhook-deliveries",
    "index": [
      "state_1_publicNumber_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "collMod": "webhook-deliveries",
    "validator": {},
    "validationLevel": "strict",
    "validationAction": "error"
  })
}
