import type { PostgresAdapter } from '@payloadcms/db-postgres'

/** Payload's PostgreSQL adapter as `init` returns it. */
export type { PostgresAdapter }

/** What changes the tables before or after drizzle has made them of Payload's fields. */
export type PostgresSchemaHook = PostgresAdapter['afterSchemaInit'][number]

export type Pool = PostgresAdapter['pool']

export type Client = InstanceType<PostgresAdapter['pg']['Client']>

/** A connection of the pool; whoever has it gives it back, saying so if it must not be used again. */
export type PoolClient = Pick<Client, 'query'> & { release: (isBroken?: boolean) => void }

/** What a drizzle session looks like to Payload. */
export type Session = PostgresAdapter['sessions'][string]
