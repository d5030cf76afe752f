import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE INDEX "publications_from_number_idx" ON "publications" USING btree ("from_number");
  CREATE INDEX "publications_valid_from_idx" ON "publications" USING btree ("valid_from");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP INDEX "publications_from_number_idx";
  DROP INDEX "publications_valid_from_idx";`)
}
