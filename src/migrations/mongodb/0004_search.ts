import { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-mongodb'
import { fillWords } from '../../database/mongodb/fillWords.js'

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const db = payload.db.connection.db!
  await db.command({
    "createIndexes": "publications",
    "indexes": [
      {
        "key": {
          "words": 1,
          "displayedAt": -1,
          "documentId": 1
        },
        "name": "words_1_displayedAt_-1_documentId_1",
        "unique": false
      }
    ]
  })
  await db.command({
    "collMod": "publications",
    "validator": {
      "$jsonSchema": {
        "bsonType": "object",
        "required": [
          "key",
          "document",
          "type",
          "documentId",
          "locale",
          "status",
          "fromNumber",
          "validFrom",
          "displayedAt",
          "firstPublishedAt",
          "publishedAt",
          "updatedPublicAt"
        ],
        "properties": {
          "key": {
            "bsonType": "string"
          },
          "document": {
            "bsonType": "string"
          },
          "type": {
            "bsonType": "string"
          },
          "documentId": {
            "bsonType": "string"
          },
          "locale": {
            "bsonType": "string"
          },
          "slug": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "status": {
            "bsonType": "string"
          },
          "fromNumber": {
            "bsonType": "number"
          },
          "toNumber": {
            "bsonType": [
              "number",
              "null"
            ]
          },
          "isCurrent": {
            "bsonType": [
              "bool",
              "null"
            ]
          },
          "validFrom": {
            "bsonType": "string"
          },
          "validTo": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "displayedAt": {
            "bsonType": "string"
          },
          "firstPublishedAt": {
            "bsonType": "string"
          },
          "publishedAt": {
            "bsonType": "string"
          },
          "updatedPublicAt": {
            "bsonType": "string"
          },
          "fingerprint": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "content": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "words": {
            "bsonType": [
              "array",
              "null"
            ]
          },
          "notice": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "redirectTo": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "changeNotes": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "hasReviewOwed": {
            "bsonType": [
              "bool",
              "null"
            ]
          }
        }
      }
    },
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await fillWords(db)
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const db = payload.db.connection.db!
  await db.command({
    "dropIndexes": "publications",
    "index": [
      "words_1_displayedAt_-1_documentId_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "collMod": "publications",
    "validator": {
      "$jsonSchema": {
        "bsonType": "object",
        "required": [
          "key",
          "document",
          "type",
          "documentId",
          "locale",
          "status",
          "fromNumber",
          "validFrom",
          "displayedAt",
          "firstPublishedAt",
          "publishedAt",
          "updatedPublicAt"
        ],
        "properties": {
          "key": {
            "bsonType": "string"
          },
          "document": {
            "bsonType": "string"
          },
          "type": {
            "bsonType": "string"
          },
          "documentId": {
            "bsonType": "string"
          },
          "locale": {
            "bsonType": "string"
          },
          "slug": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "status": {
            "bsonType": "string"
          },
          "fromNumber": {
            "bsonType": "number"
          },
          "toNumber": {
            "bsonType": [
              "number",
              "null"
            ]
          },
          "isCurrent": {
            "bsonType": [
              "bool",
              "null"
            ]
          },
          "validFrom": {
            "bsonType": "string"
          },
          "validTo": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "displayedAt": {
            "bsonType": "string"
          },
          "firstPublishedAt": {
            "bsonType": "string"
          },
          "publishedAt": {
            "bsonType": "string"
          },
          "updatedPublicAt": {
            "bsonType": "string"
          },
          "fingerprint": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "content": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "notice": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "redirectTo": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "changeNotes": {
            "bsonType": [
              "string",
              "null"
            ]
          },
          "hasReviewOwed": {
            "bsonType": [
              "bool",
              "null"
            ]
          }
        }
      }
    },
    "validationLevel": "strict",
    "validationAction": "error"
  })
}
