import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`webhooks_events\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`webhooks_events_order_idx\` ON \`webhooks_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_events_parent_idx\` ON \`webhooks_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhooks_types\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`webhooks_types_order_idx\` ON \`webhooks_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_types_parent_idx\` ON \`webhooks_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhooks\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`url\` text NOT NULL,
	\`description\` text,
	\`is_enabled\` integer DEFAULT true,
	\`secrets\` text,
	\`planned_to\` numeric,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`endpoint\` text NOT NULL,
	\`document\` text NOT NULL,
	\`sequence\` numeric NOT NULL,
	\`public_number\` numeric NOT NULL,
	\`event\` text NOT NULL,
	\`at\` text NOT NULL,
	\`body\` text NOT NULL,
	\`state\` text NOT NULL,
	\`next_at\` text,
	\`attempts\` numeric NOT NULL,
	\`ended_at\` text,
	\`log\` text NOT NULL
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`key_3_idx\` ON \`webhook_deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`endpoint_state_nextAt_idx\` ON \`webhook_deliveries\` (\`endpoint\`,\`state\`,\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`endpoint_document_state_publicNumber_idx\` ON \`webhook_deliveries\` (\`endpoint\`,\`document\`,\`state\`,\`public_number\`);`)
  await db.run(sql`CREATE INDEX \`state_publicNumber_idx\` ON \`webhook_deliveries\` (\`state\`,\`public_number\`);`)
  await db.run(sql`CREATE INDEX \`publications_from_number_idx\` ON \`publications\` (\`from_number\`);`)
  await db.run(sql`CREATE INDEX \`publications_valid_from_idx\` ON \`publications\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`status_locale_isCurrent_idx\` ON \`publications\` (\`status\`,\`locale\`,\`is_current\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`webhooks_events\`;`)
  await db.run(sql`DROP TABLE \`webhooks_types\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
  await db.run(sql`DROP INDEX \`publications_from_number_idx\`;`)
  await db.run(sql`DROP INDEX \`publications_valid_from_idx\`;`)
  await db.run(sql`DROP INDEX \`status_locale_isCurrent_idx\`;`)
}
