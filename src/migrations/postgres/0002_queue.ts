import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "editorial_heads" ADD COLUMN "scope" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "waits" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "waits_for" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "assigned_to" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "claimed_by" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "claimed_until" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "owed" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "due_at" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "tell_at" varchar;
  CREATE INDEX "editorial_heads_claimed_by_idx" ON "editorial_heads" USING btree ("claimed_by");
  CREATE INDEX "editorial_heads_tell_at_idx" ON "editorial_heads" USING btree ("tell_at");
  CREATE INDEX "waits_key_idx" ON "editorial_heads" USING btree ("waits","key");
  CREATE INDEX "waitsFor_waits_key_idx" ON "editorial_heads" USING btree ("waits_for","waits","key");
  CREATE INDEX "owed_key_idx" ON "editorial_heads" USING btree ("owed","key");
  CREATE INDEX "type_isDone_idx" ON "editorial_outbox" USING btree ("type","is_done");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP INDEX "editorial_heads_claimed_by_idx";
  DROP INDEX "editorial_heads_tell_at_idx";
  DROP INDEX "waits_key_idx";
  DROP INDEX "waitsFor_waits_key_idx";
  DROP INDEX "owed_key_idx";
  DROP INDEX "type_isDone_idx";
  ALTER TABLE "editorial_heads" DROP COLUMN "scope";
  ALTER TABLE "editorial_heads" DROP COLUMN "waits";
  ALTER TABLE "editorial_heads" DROP COLUMN "waits_for";
  ALTER TABLE "editorial_heads" DROP COLUMN "assigned_to";
  ALTER TABLE "editorial_heads" DROP COLUMN "claimed_by";
  ALTER TABLE "editorial_heads" DROP COLUMN "claimed_until";
  ALTER TABLE "editorial_heads" DROP COLUMN "owed";
  ALTER TABLE "editorial_heads" DROP COLUMN "due_at";
  ALTER TABLE "editorial_heads" DROP COLUMN "tell_at";`)
}
