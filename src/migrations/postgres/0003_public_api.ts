import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE "webhooks_events" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" varchar,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "webhooks_types" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" varchar,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "webhooks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"url" varchar NOT NULL,
	"description" varchar,
	"is_enabled" boolean DEFAULT true,
	"secrets" varchar,
	"planned_to" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "webhook_deliveries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" varchar NOT NULL,
	"endpoint" varchar NOT NULL,
	"document" varchar NOT NULL,
	"sequence" numeric NOT NULL,
	"public_number" numeric NOT NULL,
	"event" varchar NOT NULL,
	"at" varchar NOT NULL,
	"body" varchar NOT NULL,
	"state" varchar NOT NULL,
	"next_at" varchar,
	"attempts" numeric NOT NULL,
	"ended_at" varchar,
	"log" varchar NOT NULL
);
  ALTER TABLE "webhooks_events" ADD CONSTRAINT "webhooks_events_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks_types" ADD CONSTRAINT "webhooks_types_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "webhooks_events_order_idx" ON "webhooks_events" USING btree ("order");
  CREATE INDEX "webhooks_events_parent_idx" ON "webhooks_events" USING btree ("parent_id");
  CREATE INDEX "webhooks_types_order_idx" ON "webhooks_types" USING btree ("order");
  CREATE INDEX "webhooks_types_parent_idx" ON "webhooks_types" USING btree ("parent_id");
  CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
  CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");
  CREATE UNIQUE INDEX "key_3_idx" ON "webhook_deliveries" USING btree ("key");
  CREATE INDEX "endpoint_state_nextAt_idx" ON "webhook_deliveries" USING btree ("endpoint","state","next_at");
  CREATE INDEX "endpoint_document_state_publicNumber_idx" ON "webhook_deliveries" USING btree ("endpoint","document","state","public_number");
  CREATE INDEX "state_publicNumber_idx" ON "webhook_deliveries" USING btree ("state","public_number");
  CREATE INDEX "publications_from_number_idx" ON "publications" USING btree ("from_number");
  CREATE INDEX "publications_valid_from_idx" ON "publications" USING btree ("valid_from");
  CREATE INDEX "status_locale_isCurrent_idx" ON "publications" USING btree ("status","locale","is_current");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "webhooks_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks_types" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhook_deliveries" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "webhooks_events" CASCADE;
  DROP TABLE "webhooks_types" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  DROP INDEX "publications_from_number_idx";
  DROP INDEX "publications_valid_from_idx";
  DROP INDEX "status_locale_isCurrent_idx";`)
}
