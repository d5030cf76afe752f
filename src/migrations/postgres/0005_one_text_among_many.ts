import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE INDEX "_leader_activities_v_parent_latest_idx" ON "_leader_activities_v" USING btree ("parent_id","latest");
  CREATE INDEX "_dialogues_v_parent_latest_idx" ON "_dialogues_v" USING btree ("parent_id","latest");
  CREATE INDEX "_side_events_v_parent_latest_idx" ON "_side_events_v" USING btree ("parent_id","latest");
  CREATE INDEX "_leaders_v_parent_latest_idx" ON "_leaders_v" USING btree ("parent_id","latest");
  CREATE INDEX "_organisations_v_parent_latest_idx" ON "_organisations_v" USING btree ("parent_id","latest");
  CREATE INDEX "_topics_v_parent_latest_idx" ON "_topics_v" USING btree ("parent_id","latest");
  CREATE INDEX "_media_v_parent_latest_idx" ON "_media_v" USING btree ("parent_id","latest");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP INDEX "_leader_activities_v_parent_latest_idx";
  DROP INDEX "_dialogues_v_parent_latest_idx";
  DROP INDEX "_side_events_v_parent_latest_idx";
  DROP INDEX "_leaders_v_parent_latest_idx";
  DROP INDEX "_organisations_v_parent_latest_idx";
  DROP INDEX "_topics_v_parent_latest_idx";
  DROP INDEX "_media_v_parent_latest_idx";`)
}
