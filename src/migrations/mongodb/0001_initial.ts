import { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-mongodb'

export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const db = payload.db.connection.db!
  await db.command({
    "createIndexes": "editorial-heads",
    "indexes": [
      {
        "key": {
          "workingState": 1
        },
        "name": "workingState_1",
        "unique": false
      },
      {
        "key": {
          "publicState": 1
        },
        "name": "publicState_1",
        "unique": false
      },
      {
        "key": {
          "key": 1
        },
        "name": "key_1",
        "unique": true
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
    "createIndexes": "editorial-ledgers",
    "indexes": [
      {
        "key": {
          "document": 1,
          "sequence": 1
        },
        "name": "document_1_sequence_1",
        "unique": true
      },
      {
        "key": {
          "type": 1,
          "at": 1
        },
        "name": "type_1_at_1",
        "unique": false
      }
    ]
  })
  await db.command({
    "collMod": "editorial-ledgers",
    "validator": {
      "$jsonSchema": {
        "bsonType": "object",
        "required": [
          "document",
          "sequence",
          "type",
          "actor",
          "at",
          "event",
          "hash"
        ],
        "properties": {
          "document": {
            "bsonType": "string"
          },
          "sequence": {
            "bsonType": "number"
          },
          "type": {
            "bsonType": "string"
          },
          "actor": {
            "bsonType": "string"
          },
          "at": {
            "bsonType": "string"
          },
          "publicNumber": {
            "bsonType": [
              "number",
              "null"
            ]
          },
          "event": {
            "bsonType": "string"
          },
          "hash": {
            "bsonType": "string"
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
          "document": 1,
          "sequence": 1
        },
        "name": "document_1_sequence_1",
        "unique": true
      },
      {
        "key": {
          "isDone": 1,
          "at": 1
        },
        "name": "isDone_1_at_1",
        "unique": false
      }
    ]
  })
  await db.command({
    "collMod": "editorial-outboxes",
    "validator": {
      "$jsonSchema": {
        "bsonType": "object",
        "required": [
          "document",
          "sequence",
          "type",
          "at"
        ],
        "properties": {
          "document": {
            "bsonType": "string"
          },
          "sequence": {
            "bsonType": "number"
          },
          "type": {
            "bsonType": "string"
          },
          "publicNumber": {
            "bsonType": [
              "number",
              "null"
            ]
          },
          "at": {
            "bsonType": "string"
          },
          "isDone": {
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
  await db.command({
    "createIndexes": "editorial-peoples",
    "indexes": [
      {
        "key": {
          "digest": 1
        },
        "name": "digest_1",
        "unique": true
      },
      {
        "key": {
          "userId": 1
        },
        "name": "userId_1",
        "unique": true
      }
    ]
  })
  await db.command({
    "collMod": "editorial-peoples",
    "validator": {
      "$jsonSchema": {
        "bsonType": "object",
        "required": [
          "digest",
          "salt",
          "userId"
        ],
        "properties": {
          "digest": {
            "bsonType": "string"
          },
          "salt": {
            "bsonType": "string"
          },
          "userId": {
            "bsonType": "string"
          },
          "name": {
            "bsonType": [
              "string",
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
    "createIndexes": "editorial-requests",
    "indexes": [
      {
        "key": {
          "key": 1
        },
        "name": "key_1",
        "unique": true
      }
    ]
  })
  await db.command({
    "collMod": "editorial-requests",
    "validator": {
      "$jsonSchema": {
        "bsonType": "object",
        "required": [
          "key",
          "request",
          "answer",
          "at",
          "hash"
        ],
        "properties": {
          "key": {
            "bsonType": "string"
          },
          "request": {
            "bsonType": "string"
          },
          "answer": {
            "bsonType": "string"
          },
          "at": {
            "bsonType": "string"
          },
          "hash": {
            "bsonType": "string"
          }
        }
      }
    },
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await db.command({
    "createIndexes": "editorial-slugs",
    "indexes": [
      {
        "key": {
          "document": 1
        },
        "name": "document_1",
        "unique": false
      },
      {
        "key": {
          "scope": 1,
          "slug": 1
        },
        "name": "scope_1_slug_1",
        "unique": true
      }
    ]
  })
  await db.command({
    "collMod": "editorial-slugs",
    "validator": {
      "$jsonSchema": {
        "bsonType": "object",
        "required": [
          "scope",
          "slug",
          "document"
        ],
        "properties": {
          "scope": {
            "bsonType": "string"
          },
          "slug": {
            "bsonType": "string"
          },
          "document": {
            "bsonType": "string"
          },
          "wasPublic": {
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
  await db.command({
    "createIndexes": "editorial-snapshots",
    "indexes": [
      {
        "key": {
          "document": 1,
          "fingerprint": 1
        },
        "name": "document_1_fingerprint_1",
        "unique": true
      }
    ]
  })
  await db.command({
    "collMod": "editorial-snapshots",
    "validator": {
      "$jsonSchema": {
        "bsonType": "object",
        "required": [
          "document",
          "fingerprint",
          "fieldList",
          "at",
          "content"
        ],
        "properties": {
          "document": {
            "bsonType": "string"
          },
          "fingerprint": {
            "bsonType": "string"
          },
          "fieldList": {
            "bsonType": "string"
          },
          "at": {
            "bsonType": "string"
          },
          "content": {
            "bsonType": "string"
          }
        }
      }
    },
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await db.command({
    "createIndexes": "public-ledgers",
    "indexes": [
      {
        "key": {
          "number": 1
        },
        "name": "number_1",
        "unique": true
      },
      {
        "key": {
          "at": 1
        },
        "name": "at_1",
        "unique": false
      }
    ]
  })
  await db.command({
    "collMod": "public-ledgers",
    "validator": {
      "$jsonSchema": {
        "bsonType": "object",
        "required": [
          "number",
          "type",
          "at",
          "event",
          "hash"
        ],
        "properties": {
          "number": {
            "bsonType": "number"
          },
          "type": {
            "bsonType": "string"
          },
          "at": {
            "bsonType": "string"
          },
          "event": {
            "bsonType": "string"
          },
          "hash": {
            "bsonType": "string"
          }
        }
      }
    },
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await db.command({
    "createIndexes": "publication-facets",
    "indexes": [
      {
        "key": {
          "publication": 1
        },
        "name": "publication_1",
        "unique": false
      },
      {
        "key": {
          "document": 1
        },
        "name": "document_1",
        "unique": false
      },
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
    "collMod": "publication-facets",
    "validator": {
      "$jsonSchema": {
        "bsonType": "object",
        "required": [
          "publication",
          "document",
          "documentId",
          "type",
          "locale",
          "facet",
          "displayedAt"
        ],
        "properties": {
          "publication": {
            "bsonType": "string"
          },
          "document": {
            "bsonType": "string"
          },
          "documentId": {
            "bsonType": "string"
          },
          "type": {
            "bsonType": "string"
          },
          "locale": {
            "bsonType": "string"
          },
          "facet": {
            "bsonType": "string"
          },
          "displayedAt": {
            "bsonType": "string"
          },
          "isCurrent": {
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
  await db.command({
    "createIndexes": "publications",
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
          "type": 1,
          "locale": 1,
          "slug": 1,
          "isCurrent": 1
        },
        "name": "type_1_locale_1_slug_1_isCurrent_1",
        "unique": false
      },
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
      },
      {
        "key": {
          "document": 1,
          "locale": 1,
          "isCurrent": 1
        },
        "name": "document_1_locale_1_isCurrent_1",
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

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const db = payload.db.connection.db!
  await db.command({
    "dropIndexes": "editorial-heads",
    "index": [
      "workingState_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "editorial-heads",
    "index": [
      "publicState_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "editorial-heads",
    "index": [
      "key_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "collMod": "editorial-heads",
    "validator": {},
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await db.command({
    "dropIndexes": "editorial-ledgers",
    "index": [
      "document_1_sequence_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "editorial-ledgers",
    "index": [
      "type_1_at_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "collMod": "editorial-ledgers",
    "validator": {},
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await db.command({
    "dropIndexes": "editorial-outboxes",
    "index": [
      "document_1_sequence_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "editorial-outboxes",
    "index": [
      "isDone_1_at_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "collMod": "editorial-outboxes",
    "validator": {},
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await db.command({
    "dropIndexes": "editorial-peoples",
    "index": [
      "digest_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "editorial-peoples",
    "index": [
      "userId_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "collMod": "editorial-peoples",
    "validator": {},
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await db.command({
    "dropIndexes": "editorial-requests",
    "index": [
      "key_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "collMod": "editorial-requests",
    "validator": {},
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await db.command({
    "dropIndexes": "editorial-slugs",
    "index": [
      "document_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "editorial-slugs",
    "index": [
      "scope_1_slug_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "collMod": "editorial-slugs",
    "validator": {},
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await db.command({
    "dropIndexes": "editorial-snapshots",
    "index": [
      "document_1_fingerprint_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "collMod": "editorial-snapshots",
    "validator": {},
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await db.command({
    "dropIndexes": "public-ledgers",
    "index": [
      "number_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "public-ledgers",
    "index": [
      "at_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "collMod": "public-ledgers",
    "validator": {},
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await db.command({
    "dropIndexes": "publication-facets",
    "index": [
      "publication_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "publication-facets",
    "index": [
      "document_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "publication-facets",
    "index": [
      "facet_1_type_1_locale_1_isCurrent_1_displayedAt_1_documentId_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "collMod": "publication-facets",
    "validator": {},
    "validationLevel": "strict",
    "validationAction": "error"
  })
  await db.command({
    "dropIndexes": "publications",
    "index": [
      "key_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "dropIndexes": "publications",
    "index": [
      "type_1_locale_1_slug_1_isCurrent_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
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
    "dropIndexes": "publications",
    "index": [
      "document_1_locale_1_isCurrent_1"
    ]
  }).catch((error) => {
    if (error.code !== 27) throw error
  })
  await db.command({
    "collMod": "publications",
    "validator": {},
    "validationLevel": "strict",
    "validationAction": "error"
  })
}
