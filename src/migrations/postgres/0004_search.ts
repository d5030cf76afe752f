import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'
import { fillFoundBy } from '../../database/drizzle/fillFoundBy.js'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "publications" ADD COLUMN "words" jsonb;`)
  await fillFoundBy(async (statement) => (await db.execute(statement)).rows)
  await db.execute(sql`
  CREATE INDEX "publications_words_idx" ON "publications" USING gin ("words" jsonb_path_ops);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP INDEX "publications_words_idx";
  ALTER TABLE "publications" DROP COLUMN "words";`)
}
