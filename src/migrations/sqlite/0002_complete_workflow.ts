import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`releases\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`note\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`releases_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`leader_activities_id\` text(36),
	\`dialogues_id\` text(36),
	\`side_events_id\` text(36),
	\`leaders_id\` text(36),
	\`organisations_id\` text(36),
	\`topics_id\` text(36),
	\`media_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`leader_activities_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`dialogues_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`side_events_id\`) REFERENCES \`side_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`leaders_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`releases_rels_order_idx\` ON \`releases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_parent_idx\` ON \`releases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_path_idx\` ON \`releases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_leader_activities_id_idx\` ON \`releases_rels\` (\`leader_activities_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_dialogues_id_idx\` ON \`releases_rels\` (\`dialogues_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_side_events_id_idx\` ON \`releases_rels\` (\`side_events_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_leaders_id_idx\` ON \`releases_rels\` (\`leaders_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_organisations_id_idx\` ON \`releases_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_topics_id_idx\` ON \`releases_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_media_id_idx\` ON \`releases_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`editorial_press_openings\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`document\` text NOT NULL,
	\`link\` numeric NOT NULL,
	\`at\` text NOT NULL
);`)
  await db.run(sql`CREATE INDEX \`document_link_at_idx\` ON \`editorial_press_openings\` (\`document\`,\`link\`,\`at\`);`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` ADD \`scope\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` ADD \`waits\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` ADD \`waits_for\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` ADD \`assigned_to\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` ADD \`claimed_by\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` ADD \`claimed_until\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` ADD \`owed\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` ADD \`due_at\` text;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` ADD \`tell_at\` text;`)
  await db.run(sql`CREATE INDEX \`editorial_heads_claimed_by_idx\` ON \`editorial_heads\` (\`claimed_by\`);`)
  await db.run(sql`CREATE INDEX \`editorial_heads_tell_at_idx\` ON \`editorial_heads\` (\`tell_at\`);`)
  await db.run(sql`CREATE INDEX \`waits_key_idx\` ON \`editorial_heads\` (\`waits\`,\`key\`);`)
  await db.run(sql`CREATE INDEX \`waitsFor_waits_key_idx\` ON \`editorial_heads\` (\`waits_for\`,\`waits\`,\`key\`);`)
  await db.run(sql`CREATE INDEX \`owed_key_idx\` ON \`editorial_heads\` (\`owed\`,\`key\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`releases_id\` text(36) REFERENCES releases(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`type_isDone_idx\` ON \`editorial_outbox\` (\`type\`,\`is_done\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`releases_rels\`;`)
  await db.run(sql`DROP TABLE \`editorial_press_openings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`leader_activities_id\` text(36),
	\`dialogues_id\` text(36),
	\`side_events_id\` text(36),
	\`leaders_id\` text(36),
	\`organisations_id\` text(36),
	\`topics_id\` text(36),
	\`media_id\` text(36),
	\`users_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`leader_activities_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`dialogues_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`side_events_id\`) REFERENCES \`side_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`leaders_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "leader_activities_id", "dialogues_id", "side_events_id", "leaders_id", "organisations_id", "topics_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "leader_activities_id", "dialogues_id", "side_events_id", "leaders_id", "organisations_id", "topics_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leader_activities_id_idx\` ON \`payload_locked_documents_rels\` (\`leader_activities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_dialogues_id_idx\` ON \`payload_locked_documents_rels\` (\`dialogues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_side_events_id_idx\` ON \`payload_locked_documents_rels\` (\`side_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leaders_id_idx\` ON \`payload_locked_documents_rels\` (\`leaders_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`editorial_heads_claimed_by_idx\`;`)
  await db.run(sql`DROP INDEX \`editorial_heads_tell_at_idx\`;`)
  await db.run(sql`DROP INDEX \`waits_key_idx\`;`)
  await db.run(sql`DROP INDEX \`waitsFor_waits_key_idx\`;`)
  await db.run(sql`DROP INDEX \`owed_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` DROP COLUMN \`scope\`;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` DROP COLUMN \`waits\`;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` DROP COLUMN \`waits_for\`;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` DROP COLUMN \`assigned_to\`;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` DROP COLUMN \`claimed_by\`;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` DROP COLUMN \`claimed_until\`;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` DROP COLUMN \`owed\`;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` DROP COLUMN \`due_at\`;`)
  await db.run(sql`ALTER TABLE \`editorial_heads\` DROP COLUMN \`tell_at\`;`)
  await db.run(sql`DROP INDEX \`type_isDone_idx\`;`)
}
