import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** Payload's MongoDB adapter as `init` returns it. */
export type { MongooseAdapter }

export type Session = ReturnType<
  ReturnType<MongooseAdapter['connection']['getClient']>['startSession']
>
