import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE "releases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" varchar NOT NULL,
	"note" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "releases_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"leader_activities_id" uuid,
	"dialogues_id" uuid,
	"side_events_id" uuid,
	"leaders_id" uuid,
	"organisations_id" uuid,
	"topics_id" uuid,
	"media_id" uuid
);
  CREATE TABLE "editorial_press_openings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"document" varchar NOT NULL,
	"link" numeric NOT NULL,
	"at" varchar NOT NULL
);
  ALTER TABLE "editorial_heads" ADD COLUMN "scope" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "waits" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "waits_for" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "assigned_to" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "claimed_by" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "claimed_until" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "owed" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "due_at" varchar;
  ALTER TABLE "editorial_heads" ADD COLUMN "tell_at" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "releases_id" uuid;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_leader_activities_fk" FOREIGN KEY ("leader_activities_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_dialogues_fk" FOREIGN KEY ("dialogues_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_side_events_fk" FOREIGN KEY ("side_events_id") REFERENCES "public"."side_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_leaders_fk" FOREIGN KEY ("leaders_id") REFERENCES "public"."leaders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "releases_updated_at_idx" ON "releases" USING btree ("updated_at");
  CREATE INDEX "releases_created_at_idx" ON "releases" USING btree ("created_at");
  CREATE INDEX "releases_rels_order_idx" ON "releases_rels" USING btree ("order");
  CREATE INDEX "releases_rels_parent_idx" ON "releases_rels" USING btree ("parent_id");
  CREATE INDEX "releases_rels_path_idx" ON "releases_rels" USING btree ("path");
  CREATE INDEX "releases_rels_leader_activities_id_idx" ON "releases_rels" USING btree ("leader_activities_id");
  CREATE INDEX "releases_rels_dialogues_id_idx" ON "releases_rels" USING btree ("dialogues_id");
  CREATE INDEX "releases_rels_side_events_id_idx" ON "releases_rels" USING btree ("side_events_id");
  CREATE INDEX "releases_rels_leaders_id_idx" ON "releases_rels" USING btree ("leaders_id");
  CREATE INDEX "releases_rels_organisations_id_idx" ON "releases_rels" USING btree ("organisations_id");
  CREATE INDEX "releases_rels_topics_id_idx" ON "releases_rels" USING btree ("topics_id");
  CREATE INDEX "releases_rels_media_id_idx" ON "releases_rels" USING btree ("media_id");
  CREATE INDEX "document_link_at_idx" ON "editorial_press_openings" USING btree ("document","link","at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_releases_fk" FOREIGN KEY ("releases_id") REFERENCES "public"."releases"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "editorial_heads_claimed_by_idx" ON "editorial_heads" USING btree ("claimed_by");
  CREATE INDEX "editorial_heads_tell_at_idx" ON "editorial_heads" USING btree ("tell_at");
  CREATE INDEX "waits_key_idx" ON "editorial_heads" USING btree ("waits","key");
  CREATE INDEX "waitsFor_waits_key_idx" ON "editorial_heads" USING btree ("waits_for","waits","key");
  CREATE INDEX "owed_key_idx" ON "editorial_heads" USING btree ("owed","key");
  CREATE INDEX "type_isDone_idx" ON "editorial_outbox" USING btree ("type","is_done");
  CREATE INDEX "payload_locked_documents_rels_releases_id_idx" ON "payload_locked_documents_rels" USING btree ("releases_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "releases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "releases_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "editorial_press_openings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "releases" CASCADE;
  DROP TABLE "releases_rels" CASCADE;
  DROP TABLE "editorial_press_openings" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_releases_fk";
  DROP INDEX "editorial_heads_claimed_by_idx";
  DROP INDEX "editorial_heads_tell_at_idx";
  DROP INDEX "waits_key_idx";
  DROP INDEX "waitsFor_waits_key_idx";
  DROP INDEX "owed_key_idx";
  DROP INDEX "type_isDone_idx";
  DROP INDEX "payload_locked_documents_rels_releases_id_idx";
  ALTER TABLE "editorial_heads" DROP COLUMN "scope";
  ALTER TABLE "editorial_heads" DROP COLUMN "waits";
  ALTER TABLE "editorial_heads" DROP COLUMN "waits_for";
  ALTER TABLE "editorial_heads" DROP COLUMN "assigned_to";
  ALTER TABLE "editorial_heads" DROP COLUMN "claimed_by";
  ALTER TABLE "editorial_heads" DROP COLUMN "claimed_until";
  ALTER TABLE "editorial_heads" DROP COLUMN "owed";
  ALTER TABLE "editorial_heads" DROP COLUMN "due_at";
  ALTER TABLE "editorial_heads" DROP COLUMN "tell_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "releases_id";`)
}
