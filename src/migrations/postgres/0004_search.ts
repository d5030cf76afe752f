import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'
import { fillWords } from '../../database/drizzle/fillWords.js'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "publications" ADD COLUMN "words" jsonb;`)
  await fillWords(async (statement) => (await db.execute(statement)).rows)
  await db.execute(sql`
  CREATE INDEX "publications_words_idx" ON "publications" USING gin ("words" jsonb_path_ops);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP INDEX "publications_words_idx";
  ALTER TABLE "publications" DROP COLUMN "words";`)
}
