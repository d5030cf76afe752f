import { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-mongodb'

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const db = payload.db.connection.db!
  await db.command({
    "createIndexes": "editorial-heads",
    "indexes": [
      {
        "key": {
          "claimedBy": 1
        },
        "name": "claimedBy_1",
        "unique": false
      },
      {
        "key": {
          "tellAt": 1
        },
        "name": "tellAt_1",
        "unique": false
      },
      {
        "key": {
          "waits": 1,
          "key": 1
        },
        "name": "waits_1_key_1",
        "unique": false
      },
      {
        "key": {
          "waitsFor": 1,
          "waits": 1,
          "key": 1
        },
        "name": "waitsFor_1_waits_1_key_1",
        "unique": false
      },
      {
        "key": {
          "owed": 1,
          "key": 1
        },
        "name": "owed_1_key_1",
        "unique": false
      }
    ]
  })
  await db.command({
    "collMod": "editorial-heads",
    "validator": {
      "$jsonSchema": {
        "bsonType": "object",
        "required": [
          "key"
        ],
        "properties": {
          "key": {
            "bsonType": "string"
          },
          "sequence": {
            "bsonType": [
              "number",
              "null"
            ]
          },
          "hash": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "state": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "workingState": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "publicState": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "scope": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "waits": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "waitsFor": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "assignedTo": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "claimedBy": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "claimedUntil": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "owed": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "dueAt": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "tellAt": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "lock": {
            "bsonType": [
              "number",
              "null"
            ]
          }
        }
      }
    },
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await db.command({
    "createIndexes": "editorial-outboxes",
    "indexes": [
      {
        "key": {
          "type": 1,
          "isDone": 1
        },
        "name": "type_1_isDone_1",
        "unique": false
      }
    ]
  })
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const db = payload.db.connection.db!
  await db.command({
    "dropIndexes": "editorial-heads",
    "index": [
      "claimedBy_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "editorial-heads",
    "index": [
      "tellAt_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "editorial-heads",
    "index": [
      "waits_1_key_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "editorial-heads",
    "index": [
      "waitsFor_1_waits_1_key_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "editorial-heads",
    "index": [
      "owed_1_key_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "collMod": "editorial-heads",
    "validator": {
      "$jsonSchema": {
        "bsonType": "object",
        "required": [
          "key"
        ],
        "properties": {
          "key": {
            "bsonType": "string"
          },
          "sequence": {
            "bsonType": [
              "number",
              "null"
            ]
          },
          "hash": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "state": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "workingState": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "publicState": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "lock": {
            "bsonType": [
              "number",
              "null"
            ]
          }
        }
      }
    },
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await db.command({
    "dropIndexes": "editorial-outboxes",
    "index": [
      "type_1_isDone_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
}
