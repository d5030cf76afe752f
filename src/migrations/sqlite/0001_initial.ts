import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`leader_activities_leaders\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`leader_id\` text(36),
	FOREIGN KEY (\`leader_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leader_activities_leaders_order_idx\` ON \`leader_activities_leaders\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_leaders_parent_id_idx\` ON \`leader_activities_leaders\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_leaders_leader_idx\` ON \`leader_activities_leaders\` (\`leader_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_leaders_locales\` (
	\`post_at_the_time\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities_leaders\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`leader_activities_leaders_locales_locale_parent_id_unique\` ON \`leader_activities_leaders_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_leaders_locales_parent_idx\` ON \`leader_activities_leaders_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_stops\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`place\` text,
	\`start\` text,
	\`end\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leader_activities_stops_order_idx\` ON \`leader_activities_stops\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_stops_parent_id_idx\` ON \`leader_activities_stops\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_participants_functions\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`leader_activities_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leader_activities_participants_functions_order_idx\` ON \`leader_activities_participants_functions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_participants_functions_parent_idx\` ON \`leader_activities_participants_functions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_participants\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`leader_id\` text(36),
	\`organisation_id\` text(36),
	\`country\` text,
	\`side\` text,
	FOREIGN KEY (\`leader_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leader_activities_participants_order_idx\` ON \`leader_activities_participants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_participants_parent_id_idx\` ON \`leader_activities_participants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_participants_leader_idx\` ON \`leader_activities_participants\` (\`leader_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_participants_organisation_idx\` ON \`leader_activities_participants\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_participants_locales\` (
	\`name\` text,
	\`post\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`leader_activities_participants_locales_locale_parent_id_uniq\` ON \`leader_activities_participants_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_participants_locales_parent_idx\` ON \`leader_activities_participants_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_organisations\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`organisation_id\` text(36),
	\`role\` text,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leader_activities_organisations_order_idx\` ON \`leader_activities_organisations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_organisations_parent_id_idx\` ON \`leader_activities_organisations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_organisations_organisation_idx\` ON \`leader_activities_organisations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_mentioned_people\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`leader_id\` text(36),
	FOREIGN KEY (\`leader_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leader_activities_mentioned_people_order_idx\` ON \`leader_activities_mentioned_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_mentioned_people_parent_id_idx\` ON \`leader_activities_mentioned_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_mentioned_people_leader_idx\` ON \`leader_activities_mentioned_people\` (\`leader_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_mentioned_people_locales\` (
	\`name\` text,
	\`post\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities_mentioned_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`leader_activities_mentioned_people_locales_locale_parent_id_\` ON \`leader_activities_mentioned_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_mentioned_people_locales_parent_idx\` ON \`leader_activities_mentioned_people_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_countries\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leader_activities_countries_order_idx\` ON \`leader_activities_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_countries_parent_idx\` ON \`leader_activities_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_outcomes\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text,
	\`organisation_id\` text(36),
	\`document_id\` text(36),
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`document_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leader_activities_outcomes_order_idx\` ON \`leader_activities_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_outcomes_parent_id_idx\` ON \`leader_activities_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_outcomes_organisation_idx\` ON \`leader_activities_outcomes\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_outcomes_document_idx\` ON \`leader_activities_outcomes\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_outcomes_locales\` (
	\`text\` text,
	\`witnesses\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`leader_activities_outcomes_locales_locale_parent_id_unique\` ON \`leader_activities_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_outcomes_locales_parent_idx\` ON \`leader_activities_outcomes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_statements\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leader_activities_statements_order_idx\` ON \`leader_activities_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_statements_parent_id_idx\` ON \`leader_activities_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_statements_locales\` (
	\`speaker\` text,
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`leader_activities_statements_locales_locale_parent_id_unique\` ON \`leader_activities_statements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_statements_locales_parent_idx\` ON \`leader_activities_statements_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_legacy_warnings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`code\` text,
	\`field\` text,
	\`message\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leader_activities_legacy_warnings_order_idx\` ON \`leader_activities_legacy_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_legacy_warnings_parent_id_idx\` ON \`leader_activities_legacy_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_legacy_breadcrumb\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`label\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leader_activities_legacy_breadcrumb_order_idx\` ON \`leader_activities_legacy_breadcrumb\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_legacy_breadcrumb_parent_id_idx\` ON \`leader_activities_legacy_breadcrumb\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`kind\` text,
	\`status\` text,
	\`dialogue_id\` text(36),
	\`event_start\` text,
	\`event_end\` text,
	\`event_precision\` text,
	\`place_country\` text,
	\`place_mode\` text,
	\`lead_image_id\` text(36),
	\`dateline_date\` text,
	\`dateline_agency\` text,
	\`byline_reporter\` text,
	\`byline_photographer\` text,
	\`byline_agency\` text,
	\`byline_source_reporter\` text,
	\`legacy_address\` text,
	\`legacy_published_at\` text,
	\`legacy_document_number\` text,
	\`legacy_raw_text\` text,
	\`legacy_checksum\` text,
	\`legacy_importer_version\` text,
	\`slug\` text,
	\`disclaimer_wording\` text DEFAULT 'reference-only',
	\`disclaimer_imported_text\` text,
	\`translation_status\` text,
	\`translation_source_language\` text DEFAULT 'zh',
	\`translation_source_address\` text,
	\`translation_source_fingerprint\` text,
	\`workflow_state\` text,
	\`public_state\` text,
	\`saved_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`dialogue_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`lead_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`leader_activities_dialogue_idx\` ON \`leader_activities\` (\`dialogue_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_lead_image_idx\` ON \`leader_activities\` (\`lead_image_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_legacy_legacy_document_number_idx\` ON \`leader_activities\` (\`legacy_document_number\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_legacy_legacy_checksum_idx\` ON \`leader_activities\` (\`legacy_checksum\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_slug_idx\` ON \`leader_activities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_workflow_state_idx\` ON \`leader_activities\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_public_state_idx\` ON \`leader_activities\` (\`public_state\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_updated_at_idx\` ON \`leader_activities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_created_at_idx\` ON \`leader_activities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities__status_idx\` ON \`leader_activities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_locales\` (
	\`title\` text,
	\`summary\` text,
	\`body\` text,
	\`event_date_text\` text,
	\`place_city\` text,
	\`place_venue\` text,
	\`place_region\` text,
	\`dateline_city\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`leader_activities_locales_locale_parent_id_unique\` ON \`leader_activities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_locales_parent_idx\` ON \`leader_activities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leader_activities_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`side_events_id\` text(36),
	\`organisations_id\` text(36),
	\`media_id\` text(36),
	\`topics_id\` text(36),
	\`leader_activities_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`side_events_id\`) REFERENCES \`side_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`leader_activities_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leader_activities_rels_order_idx\` ON \`leader_activities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_rels_parent_idx\` ON \`leader_activities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_rels_path_idx\` ON \`leader_activities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_rels_side_events_id_idx\` ON \`leader_activities_rels\` (\`side_events_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_rels_organisations_id_idx\` ON \`leader_activities_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_rels_media_id_idx\` ON \`leader_activities_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_rels_topics_id_idx\` ON \`leader_activities_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`leader_activities_rels_leader_activities_id_idx\` ON \`leader_activities_rels\` (\`leader_activities_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_leaders\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`leader_id\` text(36),
	\`_uuid\` text,
	FOREIGN KEY (\`leader_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_leaders_order_idx\` ON \`_leader_activities_v_version_leaders\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_leaders_parent_id_idx\` ON \`_leader_activities_v_version_leaders\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_leaders_leader_idx\` ON \`_leader_activities_v_version_leaders\` (\`leader_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_leaders_locales\` (
	\`post_at_the_time\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v_version_leaders\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_leader_activities_v_version_leaders_locales_locale_parent_i\` ON \`_leader_activities_v_version_leaders_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_leaders_locales_parent_idx\` ON \`_leader_activities_v_version_leaders_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_stops\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`place\` text,
	\`start\` text,
	\`end\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_stops_order_idx\` ON \`_leader_activities_v_version_stops\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_stops_parent_id_idx\` ON \`_leader_activities_v_version_stops\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_participants_functions\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_leader_activities_v_version_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_participants_functions_order_idx\` ON \`_leader_activities_v_version_participants_functions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_participants_functions_parent_idx\` ON \`_leader_activities_v_version_participants_functions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_participants\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`leader_id\` text(36),
	\`organisation_id\` text(36),
	\`country\` text,
	\`side\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`leader_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_participants_order_idx\` ON \`_leader_activities_v_version_participants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_participants_parent_id_idx\` ON \`_leader_activities_v_version_participants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_participants_leader_idx\` ON \`_leader_activities_v_version_participants\` (\`leader_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_participants_organisation_idx\` ON \`_leader_activities_v_version_participants\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_participants_locales\` (
	\`name\` text,
	\`post\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v_version_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_leader_activities_v_version_participants_locales_locale_par\` ON \`_leader_activities_v_version_participants_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_participants_locales_parent_idx\` ON \`_leader_activities_v_version_participants_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_organisations\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`organisation_id\` text(36),
	\`role\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_organisations_order_idx\` ON \`_leader_activities_v_version_organisations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_organisations_parent_id_idx\` ON \`_leader_activities_v_version_organisations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_organisations_organisation_idx\` ON \`_leader_activities_v_version_organisations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_mentioned_people\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`leader_id\` text(36),
	\`_uuid\` text,
	FOREIGN KEY (\`leader_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_mentioned_people_order_idx\` ON \`_leader_activities_v_version_mentioned_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_mentioned_people_parent_id_idx\` ON \`_leader_activities_v_version_mentioned_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_mentioned_people_leader_idx\` ON \`_leader_activities_v_version_mentioned_people\` (\`leader_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_mentioned_people_locales\` (
	\`name\` text,
	\`post\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v_version_mentioned_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_leader_activities_v_version_mentioned_people_locales_locale\` ON \`_leader_activities_v_version_mentioned_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_mentioned_people_locales_parent_idx\` ON \`_leader_activities_v_version_mentioned_people_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_countries\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_leader_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_countries_order_idx\` ON \`_leader_activities_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_countries_parent_idx\` ON \`_leader_activities_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_outcomes\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`kind\` text,
	\`organisation_id\` text(36),
	\`document_id\` text(36),
	\`_uuid\` text,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`document_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_outcomes_order_idx\` ON \`_leader_activities_v_version_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_outcomes_parent_id_idx\` ON \`_leader_activities_v_version_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_outcomes_organisation_idx\` ON \`_leader_activities_v_version_outcomes\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_outcomes_document_idx\` ON \`_leader_activities_v_version_outcomes\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_outcomes_locales\` (
	\`text\` text,
	\`witnesses\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v_version_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_leader_activities_v_version_outcomes_locales_locale_parent_\` ON \`_leader_activities_v_version_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_outcomes_locales_parent_idx\` ON \`_leader_activities_v_version_outcomes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_statements\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`kind\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_statements_order_idx\` ON \`_leader_activities_v_version_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_statements_parent_id_idx\` ON \`_leader_activities_v_version_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_statements_locales\` (
	\`speaker\` text,
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v_version_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_leader_activities_v_version_statements_locales_locale_paren\` ON \`_leader_activities_v_version_statements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_statements_locales_parent_idx\` ON \`_leader_activities_v_version_statements_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_legacy_warnings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`code\` text,
	\`field\` text,
	\`message\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_legacy_warnings_order_idx\` ON \`_leader_activities_v_version_legacy_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_legacy_warnings_parent_id_idx\` ON \`_leader_activities_v_version_legacy_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_version_legacy_breadcrumb\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`label\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_legacy_breadcrumb_order_idx\` ON \`_leader_activities_v_version_legacy_breadcrumb\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_legacy_breadcrumb_parent_id_idx\` ON \`_leader_activities_v_version_legacy_breadcrumb\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_kind\` text,
	\`version_status\` text,
	\`version_dialogue_id\` text(36),
	\`version_event_start\` text,
	\`version_event_end\` text,
	\`version_event_precision\` text,
	\`version_place_country\` text,
	\`version_place_mode\` text,
	\`version_lead_image_id\` text(36),
	\`version_dateline_date\` text,
	\`version_dateline_agency\` text,
	\`version_byline_reporter\` text,
	\`version_byline_photographer\` text,
	\`version_byline_agency\` text,
	\`version_byline_source_reporter\` text,
	\`version_legacy_address\` text,
	\`version_legacy_published_at\` text,
	\`version_legacy_document_number\` text,
	\`version_legacy_raw_text\` text,
	\`version_legacy_checksum\` text,
	\`version_legacy_importer_version\` text,
	\`version_slug\` text,
	\`version_disclaimer_wording\` text DEFAULT 'reference-only',
	\`version_disclaimer_imported_text\` text,
	\`version_translation_status\` text,
	\`version_translation_source_language\` text DEFAULT 'zh',
	\`version_translation_source_address\` text,
	\`version_translation_source_fingerprint\` text,
	\`version_workflow_state\` text,
	\`version_public_state\` text,
	\`version_saved_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_dialogue_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_lead_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_parent_idx\` ON \`_leader_activities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_version_dialogue_idx\` ON \`_leader_activities_v\` (\`version_dialogue_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_version_lead_image_idx\` ON \`_leader_activities_v\` (\`version_lead_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_legacy_version_legacy_docum_idx\` ON \`_leader_activities_v\` (\`version_legacy_document_number\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_legacy_version_legacy_check_idx\` ON \`_leader_activities_v\` (\`version_legacy_checksum\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_version_slug_idx\` ON \`_leader_activities_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_version_workflow_state_idx\` ON \`_leader_activities_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_version_public_state_idx\` ON \`_leader_activities_v\` (\`version_public_state\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_version_updated_at_idx\` ON \`_leader_activities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_version_created_at_idx\` ON \`_leader_activities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_version_version__status_idx\` ON \`_leader_activities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_created_at_idx\` ON \`_leader_activities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_updated_at_idx\` ON \`_leader_activities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_snapshot_idx\` ON \`_leader_activities_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_published_locale_idx\` ON \`_leader_activities_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_latest_idx\` ON \`_leader_activities_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_locales\` (
	\`version_title\` text,
	\`version_summary\` text,
	\`version_body\` text,
	\`version_event_date_text\` text,
	\`version_place_city\` text,
	\`version_place_venue\` text,
	\`version_place_region\` text,
	\`version_dateline_city\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leader_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_leader_activities_v_locales_locale_parent_id_unique\` ON \`_leader_activities_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_locales_parent_idx\` ON \`_leader_activities_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leader_activities_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`side_events_id\` text(36),
	\`organisations_id\` text(36),
	\`media_id\` text(36),
	\`topics_id\` text(36),
	\`leader_activities_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_leader_activities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`side_events_id\`) REFERENCES \`side_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`leader_activities_id\`) REFERENCES \`leader_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_rels_order_idx\` ON \`_leader_activities_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_rels_parent_idx\` ON \`_leader_activities_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_rels_path_idx\` ON \`_leader_activities_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_rels_side_events_id_idx\` ON \`_leader_activities_v_rels\` (\`side_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_rels_organisations_id_idx\` ON \`_leader_activities_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_rels_media_id_idx\` ON \`_leader_activities_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_rels_topics_id_idx\` ON \`_leader_activities_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_leader_activities_v_rels_leader_activities_id_idx\` ON \`_leader_activities_v_rels\` (\`leader_activities_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_countries\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`dialogues_countries_order_idx\` ON \`dialogues_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_countries_parent_idx\` ON \`dialogues_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_themes\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`dialogues_themes_order_idx\` ON \`dialogues_themes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_themes_parent_id_idx\` ON \`dialogues_themes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_themes_locales\` (
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues_themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dialogues_themes_locales_locale_parent_id_unique\` ON \`dialogues_themes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_themes_locales_parent_idx\` ON \`dialogues_themes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_agenda\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`dialogues_agenda_order_idx\` ON \`dialogues_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_agenda_parent_id_idx\` ON \`dialogues_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_agenda_locales\` (
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dialogues_agenda_locales_locale_parent_id_unique\` ON \`dialogues_agenda_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_agenda_locales_parent_idx\` ON \`dialogues_agenda_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_participants_functions\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`dialogues_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`dialogues_participants_functions_order_idx\` ON \`dialogues_participants_functions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_participants_functions_parent_idx\` ON \`dialogues_participants_functions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_participants\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`leader_id\` text(36),
	\`organisation_id\` text(36),
	\`country\` text,
	\`side\` text,
	FOREIGN KEY (\`leader_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`dialogues_participants_order_idx\` ON \`dialogues_participants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_participants_parent_id_idx\` ON \`dialogues_participants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_participants_leader_idx\` ON \`dialogues_participants\` (\`leader_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_participants_organisation_idx\` ON \`dialogues_participants\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_participants_locales\` (
	\`name\` text,
	\`post\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dialogues_participants_locales_locale_parent_id_unique\` ON \`dialogues_participants_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_participants_locales_parent_idx\` ON \`dialogues_participants_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_organisations\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`organisation_id\` text(36),
	\`role\` text,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`dialogues_organisations_order_idx\` ON \`dialogues_organisations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_organisations_parent_id_idx\` ON \`dialogues_organisations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_organisations_organisation_idx\` ON \`dialogues_organisations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_outcomes\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text,
	\`organisation_id\` text(36),
	\`document_id\` text(36),
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`document_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`dialogues_outcomes_order_idx\` ON \`dialogues_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_outcomes_parent_id_idx\` ON \`dialogues_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_outcomes_organisation_idx\` ON \`dialogues_outcomes\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_outcomes_document_idx\` ON \`dialogues_outcomes\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_outcomes_locales\` (
	\`text\` text,
	\`witnesses\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dialogues_outcomes_locales_locale_parent_id_unique\` ON \`dialogues_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_outcomes_locales_parent_idx\` ON \`dialogues_outcomes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_statements\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`dialogues_statements_order_idx\` ON \`dialogues_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_statements_parent_id_idx\` ON \`dialogues_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_statements_locales\` (
	\`speaker\` text,
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dialogues_statements_locales_locale_parent_id_unique\` ON \`dialogues_statements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_statements_locales_parent_idx\` ON \`dialogues_statements_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_legacy_warnings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`code\` text,
	\`field\` text,
	\`message\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`dialogues_legacy_warnings_order_idx\` ON \`dialogues_legacy_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_legacy_warnings_parent_id_idx\` ON \`dialogues_legacy_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_legacy_breadcrumb\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`label\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`dialogues_legacy_breadcrumb_order_idx\` ON \`dialogues_legacy_breadcrumb\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_legacy_breadcrumb_parent_id_idx\` ON \`dialogues_legacy_breadcrumb\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`acronym\` text,
	\`level\` text,
	\`rank\` text,
	\`current_until\` text,
	\`event_start\` text,
	\`event_end\` text,
	\`event_precision\` text,
	\`place_country\` text,
	\`place_mode\` text,
	\`stated_side_event_count\` numeric,
	\`series_id\` text(36),
	\`ordinal\` numeric,
	\`basis_date_text\` text,
	\`next_session_ordinal\` text,
	\`next_session_year\` text,
	\`legacy_address\` text,
	\`legacy_published_at\` text,
	\`legacy_document_number\` text,
	\`legacy_raw_text\` text,
	\`legacy_checksum\` text,
	\`legacy_importer_version\` text,
	\`slug\` text,
	\`disclaimer_wording\` text DEFAULT 'reference-only',
	\`disclaimer_imported_text\` text,
	\`translation_status\` text,
	\`translation_source_language\` text DEFAULT 'zh',
	\`translation_source_address\` text,
	\`translation_source_fingerprint\` text,
	\`workflow_state\` text,
	\`public_state\` text,
	\`saved_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`series_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`dialogues_series_idx\` ON \`dialogues\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_legacy_legacy_document_number_idx\` ON \`dialogues\` (\`legacy_document_number\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_legacy_legacy_checksum_idx\` ON \`dialogues\` (\`legacy_checksum\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_slug_idx\` ON \`dialogues\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_workflow_state_idx\` ON \`dialogues\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_public_state_idx\` ON \`dialogues\` (\`public_state\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_updated_at_idx\` ON \`dialogues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_created_at_idx\` ON \`dialogues\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`dialogues__status_idx\` ON \`dialogues\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_locales\` (
	\`title\` text,
	\`short_title\` text,
	\`summary\` text,
	\`guiding_statement\` text,
	\`event_date_text\` text,
	\`place_city\` text,
	\`place_venue\` text,
	\`place_region\` text,
	\`basis_agreement\` text,
	\`next_session_host\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dialogues_locales_locale_parent_id_unique\` ON \`dialogues_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_locales_parent_idx\` ON \`dialogues_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dialogues_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`organisations_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`dialogues_rels_order_idx\` ON \`dialogues_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_rels_parent_idx\` ON \`dialogues_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_rels_path_idx\` ON \`dialogues_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`dialogues_rels_organisations_id_idx\` ON \`dialogues_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_countries\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_dialogues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_countries_order_idx\` ON \`_dialogues_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_countries_parent_idx\` ON \`_dialogues_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_themes\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_themes_order_idx\` ON \`_dialogues_v_version_themes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_themes_parent_id_idx\` ON \`_dialogues_v_version_themes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_themes_locales\` (
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v_version_themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_dialogues_v_version_themes_locales_locale_parent_id_unique\` ON \`_dialogues_v_version_themes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_themes_locales_parent_idx\` ON \`_dialogues_v_version_themes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_agenda\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_agenda_order_idx\` ON \`_dialogues_v_version_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_agenda_parent_id_idx\` ON \`_dialogues_v_version_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_agenda_locales\` (
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v_version_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_dialogues_v_version_agenda_locales_locale_parent_id_unique\` ON \`_dialogues_v_version_agenda_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_agenda_locales_parent_idx\` ON \`_dialogues_v_version_agenda_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_participants_functions\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_dialogues_v_version_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_participants_functions_order_idx\` ON \`_dialogues_v_version_participants_functions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_participants_functions_parent_idx\` ON \`_dialogues_v_version_participants_functions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_participants\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`leader_id\` text(36),
	\`organisation_id\` text(36),
	\`country\` text,
	\`side\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`leader_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_participants_order_idx\` ON \`_dialogues_v_version_participants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_participants_parent_id_idx\` ON \`_dialogues_v_version_participants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_participants_leader_idx\` ON \`_dialogues_v_version_participants\` (\`leader_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_participants_organisation_idx\` ON \`_dialogues_v_version_participants\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_participants_locales\` (
	\`name\` text,
	\`post\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v_version_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_dialogues_v_version_participants_locales_locale_parent_id_u\` ON \`_dialogues_v_version_participants_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_participants_locales_parent_idx\` ON \`_dialogues_v_version_participants_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_organisations\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`organisation_id\` text(36),
	\`role\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_organisations_order_idx\` ON \`_dialogues_v_version_organisations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_organisations_parent_id_idx\` ON \`_dialogues_v_version_organisations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_organisations_organisation_idx\` ON \`_dialogues_v_version_organisations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_outcomes\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`kind\` text,
	\`organisation_id\` text(36),
	\`document_id\` text(36),
	\`_uuid\` text,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`document_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_outcomes_order_idx\` ON \`_dialogues_v_version_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_outcomes_parent_id_idx\` ON \`_dialogues_v_version_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_outcomes_organisation_idx\` ON \`_dialogues_v_version_outcomes\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_outcomes_document_idx\` ON \`_dialogues_v_version_outcomes\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_outcomes_locales\` (
	\`text\` text,
	\`witnesses\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v_version_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_dialogues_v_version_outcomes_locales_locale_parent_id_uniqu\` ON \`_dialogues_v_version_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_outcomes_locales_parent_idx\` ON \`_dialogues_v_version_outcomes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_statements\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`kind\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_statements_order_idx\` ON \`_dialogues_v_version_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_statements_parent_id_idx\` ON \`_dialogues_v_version_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_statements_locales\` (
	\`speaker\` text,
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v_version_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_dialogues_v_version_statements_locales_locale_parent_id_uni\` ON \`_dialogues_v_version_statements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_statements_locales_parent_idx\` ON \`_dialogues_v_version_statements_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_legacy_warnings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`code\` text,
	\`field\` text,
	\`message\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_legacy_warnings_order_idx\` ON \`_dialogues_v_version_legacy_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_legacy_warnings_parent_id_idx\` ON \`_dialogues_v_version_legacy_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_version_legacy_breadcrumb\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`label\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_legacy_breadcrumb_order_idx\` ON \`_dialogues_v_version_legacy_breadcrumb\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_legacy_breadcrumb_parent_id_idx\` ON \`_dialogues_v_version_legacy_breadcrumb\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_acronym\` text,
	\`version_level\` text,
	\`version_rank\` text,
	\`version_current_until\` text,
	\`version_event_start\` text,
	\`version_event_end\` text,
	\`version_event_precision\` text,
	\`version_place_country\` text,
	\`version_place_mode\` text,
	\`version_stated_side_event_count\` numeric,
	\`version_series_id\` text(36),
	\`version_ordinal\` numeric,
	\`version_basis_date_text\` text,
	\`version_next_session_ordinal\` text,
	\`version_next_session_year\` text,
	\`version_legacy_address\` text,
	\`version_legacy_published_at\` text,
	\`version_legacy_document_number\` text,
	\`version_legacy_raw_text\` text,
	\`version_legacy_checksum\` text,
	\`version_legacy_importer_version\` text,
	\`version_slug\` text,
	\`version_disclaimer_wording\` text DEFAULT 'reference-only',
	\`version_disclaimer_imported_text\` text,
	\`version_translation_status\` text,
	\`version_translation_source_language\` text DEFAULT 'zh',
	\`version_translation_source_address\` text,
	\`version_translation_source_fingerprint\` text,
	\`version_workflow_state\` text,
	\`version_public_state\` text,
	\`version_saved_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_series_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_parent_idx\` ON \`_dialogues_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_version_series_idx\` ON \`_dialogues_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_legacy_version_legacy_document_numb_idx\` ON \`_dialogues_v\` (\`version_legacy_document_number\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_legacy_version_legacy_checksum_idx\` ON \`_dialogues_v\` (\`version_legacy_checksum\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_version_slug_idx\` ON \`_dialogues_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_version_workflow_state_idx\` ON \`_dialogues_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_version_public_state_idx\` ON \`_dialogues_v\` (\`version_public_state\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_version_updated_at_idx\` ON \`_dialogues_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_version_created_at_idx\` ON \`_dialogues_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_version_version__status_idx\` ON \`_dialogues_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_created_at_idx\` ON \`_dialogues_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_updated_at_idx\` ON \`_dialogues_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_snapshot_idx\` ON \`_dialogues_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_published_locale_idx\` ON \`_dialogues_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_latest_idx\` ON \`_dialogues_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_locales\` (
	\`version_title\` text,
	\`version_short_title\` text,
	\`version_summary\` text,
	\`version_guiding_statement\` text,
	\`version_event_date_text\` text,
	\`version_place_city\` text,
	\`version_place_venue\` text,
	\`version_place_region\` text,
	\`version_basis_agreement\` text,
	\`version_next_session_host\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dialogues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_dialogues_v_locales_locale_parent_id_unique\` ON \`_dialogues_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_locales_parent_idx\` ON \`_dialogues_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dialogues_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`organisations_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_dialogues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_rels_order_idx\` ON \`_dialogues_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_rels_parent_idx\` ON \`_dialogues_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_rels_path_idx\` ON \`_dialogues_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_rels_organisations_id_idx\` ON \`_dialogues_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`side_events_participants_functions\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`side_events_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`side_events_participants_functions_order_idx\` ON \`side_events_participants_functions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`side_events_participants_functions_parent_idx\` ON \`side_events_participants_functions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`side_events_participants\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`leader_id\` text(36),
	\`organisation_id\` text(36),
	\`country\` text,
	\`side\` text,
	FOREIGN KEY (\`leader_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`side_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`side_events_participants_order_idx\` ON \`side_events_participants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`side_events_participants_parent_id_idx\` ON \`side_events_participants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`side_events_participants_leader_idx\` ON \`side_events_participants\` (\`leader_id\`);`)
  await db.run(sql`CREATE INDEX \`side_events_participants_organisation_idx\` ON \`side_events_participants\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`side_events_participants_locales\` (
	\`name\` text,
	\`post\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`side_events_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`side_events_participants_locales_locale_parent_id_unique\` ON \`side_events_participants_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`side_events_participants_locales_parent_idx\` ON \`side_events_participants_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`side_events_organisations\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`organisation_id\` text(36),
	\`role\` text,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`side_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`side_events_organisations_order_idx\` ON \`side_events_organisations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`side_events_organisations_parent_id_idx\` ON \`side_events_organisations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`side_events_organisations_organisation_idx\` ON \`side_events_organisations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`side_events_outcomes\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text,
	\`organisation_id\` text(36),
	\`document_id\` text(36),
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`document_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`side_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`side_events_outcomes_order_idx\` ON \`side_events_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`side_events_outcomes_parent_id_idx\` ON \`side_events_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`side_events_outcomes_organisation_idx\` ON \`side_events_outcomes\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`side_events_outcomes_document_idx\` ON \`side_events_outcomes\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`side_events_outcomes_locales\` (
	\`text\` text,
	\`witnesses\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`side_events_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`side_events_outcomes_locales_locale_parent_id_unique\` ON \`side_events_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`side_events_outcomes_locales_parent_idx\` ON \`side_events_outcomes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`side_events_statements\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`kind\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`side_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`side_events_statements_order_idx\` ON \`side_events_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`side_events_statements_parent_id_idx\` ON \`side_events_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`side_events_statements_locales\` (
	\`speaker\` text,
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`side_events_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`side_events_statements_locales_locale_parent_id_unique\` ON \`side_events_statements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`side_events_statements_locales_parent_idx\` ON \`side_events_statements_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`side_events_legacy_warnings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`code\` text,
	\`field\` text,
	\`message\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`side_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`side_events_legacy_warnings_order_idx\` ON \`side_events_legacy_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`side_events_legacy_warnings_parent_id_idx\` ON \`side_events_legacy_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`side_events_legacy_breadcrumb\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`label\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`side_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`side_events_legacy_breadcrumb_order_idx\` ON \`side_events_legacy_breadcrumb\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`side_events_legacy_breadcrumb_parent_id_idx\` ON \`side_events_legacy_breadcrumb\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`side_events\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`dialogue_id\` text(36),
	\`kind\` text,
	\`order\` numeric,
	\`event_start\` text,
	\`event_end\` text,
	\`event_precision\` text,
	\`place_country\` text,
	\`place_mode\` text,
	\`legacy_address\` text,
	\`legacy_published_at\` text,
	\`legacy_document_number\` text,
	\`legacy_raw_text\` text,
	\`legacy_checksum\` text,
	\`legacy_importer_version\` text,
	\`slug\` text,
	\`disclaimer_wording\` text DEFAULT 'reference-only',
	\`disclaimer_imported_text\` text,
	\`translation_status\` text,
	\`translation_source_language\` text DEFAULT 'zh',
	\`translation_source_address\` text,
	\`translation_source_fingerprint\` text,
	\`workflow_state\` text,
	\`public_state\` text,
	\`saved_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`dialogue_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`side_events_dialogue_idx\` ON \`side_events\` (\`dialogue_id\`);`)
  await db.run(sql`CREATE INDEX \`side_events_legacy_legacy_document_number_idx\` ON \`side_events\` (\`legacy_document_number\`);`)
  await db.run(sql`CREATE INDEX \`side_events_legacy_legacy_checksum_idx\` ON \`side_events\` (\`legacy_checksum\`);`)
  await db.run(sql`CREATE INDEX \`side_events_slug_idx\` ON \`side_events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`side_events_workflow_state_idx\` ON \`side_events\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`side_events_public_state_idx\` ON \`side_events\` (\`public_state\`);`)
  await db.run(sql`CREATE INDEX \`side_events_updated_at_idx\` ON \`side_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`side_events_created_at_idx\` ON \`side_events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`side_events__status_idx\` ON \`side_events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`side_events_locales\` (
	\`title\` text,
	\`summary\` text,
	\`event_date_text\` text,
	\`place_city\` text,
	\`place_venue\` text,
	\`place_region\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`side_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`side_events_locales_locale_parent_id_unique\` ON \`side_events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`side_events_locales_parent_idx\` ON \`side_events_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`side_events_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`topics_id\` text(36),
	\`media_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`side_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`side_events_rels_order_idx\` ON \`side_events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`side_events_rels_parent_idx\` ON \`side_events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`side_events_rels_path_idx\` ON \`side_events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`side_events_rels_topics_id_idx\` ON \`side_events_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`side_events_rels_media_id_idx\` ON \`side_events_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_side_events_v_version_participants_functions\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_side_events_v_version_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_participants_functions_order_idx\` ON \`_side_events_v_version_participants_functions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_participants_functions_parent_idx\` ON \`_side_events_v_version_participants_functions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_side_events_v_version_participants\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`leader_id\` text(36),
	\`organisation_id\` text(36),
	\`country\` text,
	\`side\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`leader_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_side_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_participants_order_idx\` ON \`_side_events_v_version_participants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_participants_parent_id_idx\` ON \`_side_events_v_version_participants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_participants_leader_idx\` ON \`_side_events_v_version_participants\` (\`leader_id\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_participants_organisation_idx\` ON \`_side_events_v_version_participants\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_side_events_v_version_participants_locales\` (
	\`name\` text,
	\`post\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_side_events_v_version_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_side_events_v_version_participants_locales_locale_parent_id\` ON \`_side_events_v_version_participants_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_participants_locales_parent_idx\` ON \`_side_events_v_version_participants_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_side_events_v_version_organisations\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`organisation_id\` text(36),
	\`role\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_side_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_organisations_order_idx\` ON \`_side_events_v_version_organisations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_organisations_parent_id_idx\` ON \`_side_events_v_version_organisations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_organisations_organisation_idx\` ON \`_side_events_v_version_organisations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_side_events_v_version_outcomes\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`kind\` text,
	\`organisation_id\` text(36),
	\`document_id\` text(36),
	\`_uuid\` text,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`document_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_side_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_outcomes_order_idx\` ON \`_side_events_v_version_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_outcomes_parent_id_idx\` ON \`_side_events_v_version_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_outcomes_organisation_idx\` ON \`_side_events_v_version_outcomes\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_outcomes_document_idx\` ON \`_side_events_v_version_outcomes\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_side_events_v_version_outcomes_locales\` (
	\`text\` text,
	\`witnesses\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_side_events_v_version_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_side_events_v_version_outcomes_locales_locale_parent_id_uni\` ON \`_side_events_v_version_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_outcomes_locales_parent_idx\` ON \`_side_events_v_version_outcomes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_side_events_v_version_statements\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`kind\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_side_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_statements_order_idx\` ON \`_side_events_v_version_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_statements_parent_id_idx\` ON \`_side_events_v_version_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_side_events_v_version_statements_locales\` (
	\`speaker\` text,
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_side_events_v_version_statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_side_events_v_version_statements_locales_locale_parent_id_u\` ON \`_side_events_v_version_statements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_statements_locales_parent_idx\` ON \`_side_events_v_version_statements_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_side_events_v_version_legacy_warnings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`code\` text,
	\`field\` text,
	\`message\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_side_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_legacy_warnings_order_idx\` ON \`_side_events_v_version_legacy_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_legacy_warnings_parent_id_idx\` ON \`_side_events_v_version_legacy_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_side_events_v_version_legacy_breadcrumb\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`label\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_side_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_legacy_breadcrumb_order_idx\` ON \`_side_events_v_version_legacy_breadcrumb\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_legacy_breadcrumb_parent_id_idx\` ON \`_side_events_v_version_legacy_breadcrumb\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_side_events_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_dialogue_id\` text(36),
	\`version_kind\` text,
	\`version_order\` numeric,
	\`version_event_start\` text,
	\`version_event_end\` text,
	\`version_event_precision\` text,
	\`version_place_country\` text,
	\`version_place_mode\` text,
	\`version_legacy_address\` text,
	\`version_legacy_published_at\` text,
	\`version_legacy_document_number\` text,
	\`version_legacy_raw_text\` text,
	\`version_legacy_checksum\` text,
	\`version_legacy_importer_version\` text,
	\`version_slug\` text,
	\`version_disclaimer_wording\` text DEFAULT 'reference-only',
	\`version_disclaimer_imported_text\` text,
	\`version_translation_status\` text,
	\`version_translation_source_language\` text DEFAULT 'zh',
	\`version_translation_source_address\` text,
	\`version_translation_source_fingerprint\` text,
	\`version_workflow_state\` text,
	\`version_public_state\` text,
	\`version_saved_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`side_events\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_dialogue_id\`) REFERENCES \`dialogues\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_parent_idx\` ON \`_side_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_version_dialogue_idx\` ON \`_side_events_v\` (\`version_dialogue_id\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_legacy_version_legacy_document_nu_idx\` ON \`_side_events_v\` (\`version_legacy_document_number\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_legacy_version_legacy_checksum_idx\` ON \`_side_events_v\` (\`version_legacy_checksum\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_version_slug_idx\` ON \`_side_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_version_workflow_state_idx\` ON \`_side_events_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_version_public_state_idx\` ON \`_side_events_v\` (\`version_public_state\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_version_updated_at_idx\` ON \`_side_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_version_created_at_idx\` ON \`_side_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_version_version__status_idx\` ON \`_side_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_created_at_idx\` ON \`_side_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_updated_at_idx\` ON \`_side_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_snapshot_idx\` ON \`_side_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_published_locale_idx\` ON \`_side_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_latest_idx\` ON \`_side_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_side_events_v_locales\` (
	\`version_title\` text,
	\`version_summary\` text,
	\`version_event_date_text\` text,
	\`version_place_city\` text,
	\`version_place_venue\` text,
	\`version_place_region\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_side_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_side_events_v_locales_locale_parent_id_unique\` ON \`_side_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_locales_parent_idx\` ON \`_side_events_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_side_events_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`topics_id\` text(36),
	\`media_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_side_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_rels_order_idx\` ON \`_side_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_rels_parent_idx\` ON \`_side_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_rels_path_idx\` ON \`_side_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_rels_topics_id_idx\` ON \`_side_events_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_rels_media_id_idx\` ON \`_side_events_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`leaders_other_spellings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leaders_other_spellings_order_idx\` ON \`leaders_other_spellings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leaders_other_spellings_parent_id_idx\` ON \`leaders_other_spellings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leaders_appointments\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`organisation_id\` text(36),
	\`from\` text,
	\`to\` text,
	\`is_acting\` integer,
	\`order\` numeric,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leaders_appointments_order_idx\` ON \`leaders_appointments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leaders_appointments_parent_id_idx\` ON \`leaders_appointments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leaders_appointments_organisation_idx\` ON \`leaders_appointments\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`leaders_appointments_locales\` (
	\`post\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leaders_appointments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`leaders_appointments_locales_locale_parent_id_unique\` ON \`leaders_appointments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leaders_appointments_locales_parent_idx\` ON \`leaders_appointments_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leaders_legacy_warnings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`code\` text,
	\`field\` text,
	\`message\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leaders_legacy_warnings_order_idx\` ON \`leaders_legacy_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leaders_legacy_warnings_parent_id_idx\` ON \`leaders_legacy_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leaders_legacy_breadcrumb\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`label\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`leaders_legacy_breadcrumb_order_idx\` ON \`leaders_legacy_breadcrumb\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leaders_legacy_breadcrumb_parent_id_idx\` ON \`leaders_legacy_breadcrumb\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leaders\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`native_name\` text,
	\`family_name\` text,
	\`given_name\` text,
	\`name_order\` text,
	\`side\` text,
	\`country\` text,
	\`list_order\` numeric,
	\`is_current\` integer,
	\`portrait_id\` text(36),
	\`legacy_address\` text,
	\`legacy_published_at\` text,
	\`legacy_document_number\` text,
	\`legacy_raw_text\` text,
	\`legacy_checksum\` text,
	\`legacy_importer_version\` text,
	\`slug\` text,
	\`disclaimer_wording\` text DEFAULT 'reference-only',
	\`disclaimer_imported_text\` text,
	\`translation_status\` text,
	\`translation_source_language\` text DEFAULT 'zh',
	\`translation_source_address\` text,
	\`translation_source_fingerprint\` text,
	\`workflow_state\` text,
	\`public_state\` text,
	\`saved_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`leaders_portrait_idx\` ON \`leaders\` (\`portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`leaders_legacy_legacy_document_number_idx\` ON \`leaders\` (\`legacy_document_number\`);`)
  await db.run(sql`CREATE INDEX \`leaders_legacy_legacy_checksum_idx\` ON \`leaders\` (\`legacy_checksum\`);`)
  await db.run(sql`CREATE INDEX \`leaders_slug_idx\` ON \`leaders\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`leaders_workflow_state_idx\` ON \`leaders\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`leaders_public_state_idx\` ON \`leaders\` (\`public_state\`);`)
  await db.run(sql`CREATE INDEX \`leaders_updated_at_idx\` ON \`leaders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leaders_created_at_idx\` ON \`leaders\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`leaders__status_idx\` ON \`leaders\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`leaders_locales\` (
	\`title\` text,
	\`honorific\` text,
	\`summary\` text,
	\`responsibilities\` text,
	\`biography\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`leaders_locales_locale_parent_id_unique\` ON \`leaders_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leaders_locales_parent_idx\` ON \`leaders_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leaders_v_version_other_spellings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leaders_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_other_spellings_order_idx\` ON \`_leaders_v_version_other_spellings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_other_spellings_parent_id_idx\` ON \`_leaders_v_version_other_spellings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leaders_v_version_appointments\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`organisation_id\` text(36),
	\`from\` text,
	\`to\` text,
	\`is_acting\` integer,
	\`order\` numeric,
	\`_uuid\` text,
	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leaders_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_appointments_order_idx\` ON \`_leaders_v_version_appointments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_appointments_parent_id_idx\` ON \`_leaders_v_version_appointments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_appointments_organisation_idx\` ON \`_leaders_v_version_appointments\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_leaders_v_version_appointments_locales\` (
	\`post\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leaders_v_version_appointments\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_leaders_v_version_appointments_locales_locale_parent_id_uni\` ON \`_leaders_v_version_appointments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_appointments_locales_parent_idx\` ON \`_leaders_v_version_appointments_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leaders_v_version_legacy_warnings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`code\` text,
	\`field\` text,
	\`message\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leaders_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_legacy_warnings_order_idx\` ON \`_leaders_v_version_legacy_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_legacy_warnings_parent_id_idx\` ON \`_leaders_v_version_legacy_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leaders_v_version_legacy_breadcrumb\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`label\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leaders_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_legacy_breadcrumb_order_idx\` ON \`_leaders_v_version_legacy_breadcrumb\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_legacy_breadcrumb_parent_id_idx\` ON \`_leaders_v_version_legacy_breadcrumb\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leaders_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_native_name\` text,
	\`version_family_name\` text,
	\`version_given_name\` text,
	\`version_name_order\` text,
	\`version_side\` text,
	\`version_country\` text,
	\`version_list_order\` numeric,
	\`version_is_current\` integer,
	\`version_portrait_id\` text(36),
	\`version_legacy_address\` text,
	\`version_legacy_published_at\` text,
	\`version_legacy_document_number\` text,
	\`version_legacy_raw_text\` text,
	\`version_legacy_checksum\` text,
	\`version_legacy_importer_version\` text,
	\`version_slug\` text,
	\`version_disclaimer_wording\` text DEFAULT 'reference-only',
	\`version_disclaimer_imported_text\` text,
	\`version_translation_status\` text,
	\`version_translation_source_language\` text DEFAULT 'zh',
	\`version_translation_source_address\` text,
	\`version_translation_source_fingerprint\` text,
	\`version_workflow_state\` text,
	\`version_public_state\` text,
	\`version_saved_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_parent_idx\` ON \`_leaders_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_version_portrait_idx\` ON \`_leaders_v\` (\`version_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_legacy_version_legacy_document_number_idx\` ON \`_leaders_v\` (\`version_legacy_document_number\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_legacy_version_legacy_checksum_idx\` ON \`_leaders_v\` (\`version_legacy_checksum\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_version_slug_idx\` ON \`_leaders_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_version_workflow_state_idx\` ON \`_leaders_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_version_public_state_idx\` ON \`_leaders_v\` (\`version_public_state\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_version_updated_at_idx\` ON \`_leaders_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_version_created_at_idx\` ON \`_leaders_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_version_version__status_idx\` ON \`_leaders_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_created_at_idx\` ON \`_leaders_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_updated_at_idx\` ON \`_leaders_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_snapshot_idx\` ON \`_leaders_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_published_locale_idx\` ON \`_leaders_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_latest_idx\` ON \`_leaders_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_leaders_v_locales\` (
	\`version_title\` text,
	\`version_honorific\` text,
	\`version_summary\` text,
	\`version_responsibilities\` text,
	\`version_biography\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leaders_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_leaders_v_locales_locale_parent_id_unique\` ON \`_leaders_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_locales_parent_idx\` ON \`_leaders_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_other_names\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text,
	\`from\` text,
	\`to\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`organisations_other_names_order_idx\` ON \`organisations_other_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_other_names_parent_id_idx\` ON \`organisations_other_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_accepted_spellings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`organisations_accepted_spellings_order_idx\` ON \`organisations_accepted_spellings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_accepted_spellings_parent_id_idx\` ON \`organisations_accepted_spellings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_legacy_warnings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`code\` text,
	\`field\` text,
	\`message\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`organisations_legacy_warnings_order_idx\` ON \`organisations_legacy_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_legacy_warnings_parent_id_idx\` ON \`organisations_legacy_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_legacy_breadcrumb\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`label\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`organisations_legacy_breadcrumb_order_idx\` ON \`organisations_legacy_breadcrumb\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_legacy_breadcrumb_parent_id_idx\` ON \`organisations_legacy_breadcrumb\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`native_name\` text,
	\`kind\` text,
	\`country\` text,
	\`website\` text,
	\`logo_id\` text(36),
	\`parent_id\` text(36),
	\`replaced_by_id\` text(36),
	\`closed_on\` text,
	\`legacy_address\` text,
	\`legacy_published_at\` text,
	\`legacy_document_number\` text,
	\`legacy_raw_text\` text,
	\`legacy_checksum\` text,
	\`legacy_importer_version\` text,
	\`slug\` text,
	\`disclaimer_wording\` text DEFAULT 'reference-only',
	\`disclaimer_imported_text\` text,
	\`translation_status\` text,
	\`translation_source_language\` text DEFAULT 'zh',
	\`translation_source_address\` text,
	\`translation_source_fingerprint\` text,
	\`workflow_state\` text,
	\`public_state\` text,
	\`saved_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`replaced_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`organisations_logo_idx\` ON \`organisations\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_parent_idx\` ON \`organisations\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_replaced_by_idx\` ON \`organisations\` (\`replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_legacy_legacy_document_number_idx\` ON \`organisations\` (\`legacy_document_number\`);`)
  await db.run(sql`CREATE INDEX \`organisations_legacy_legacy_checksum_idx\` ON \`organisations\` (\`legacy_checksum\`);`)
  await db.run(sql`CREATE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_workflow_state_idx\` ON \`organisations\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`organisations_public_state_idx\` ON \`organisations\` (\`public_state\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
	\`title\` text,
	\`acronym\` text,
	\`summary\` text,
	\`description\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_locales_parent_idx\` ON \`organisations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_other_names\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`from\` text,
	\`to\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_other_names_order_idx\` ON \`_organisations_v_version_other_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_other_names_parent_id_idx\` ON \`_organisations_v_version_other_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_accepted_spellings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_accepted_spellings_order_idx\` ON \`_organisations_v_version_accepted_spellings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_accepted_spellings_parent_id_idx\` ON \`_organisations_v_version_accepted_spellings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_legacy_warnings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`code\` text,
	\`field\` text,
	\`message\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_legacy_warnings_order_idx\` ON \`_organisations_v_version_legacy_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_legacy_warnings_parent_id_idx\` ON \`_organisations_v_version_legacy_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_legacy_breadcrumb\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`label\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_legacy_breadcrumb_order_idx\` ON \`_organisations_v_version_legacy_breadcrumb\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_legacy_breadcrumb_parent_id_idx\` ON \`_organisations_v_version_legacy_breadcrumb\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_native_name\` text,
	\`version_kind\` text,
	\`version_country\` text,
	\`version_website\` text,
	\`version_logo_id\` text(36),
	\`version_parent_id\` text(36),
	\`version_replaced_by_id\` text(36),
	\`version_closed_on\` text,
	\`version_legacy_address\` text,
	\`version_legacy_published_at\` text,
	\`version_legacy_document_number\` text,
	\`version_legacy_raw_text\` text,
	\`version_legacy_checksum\` text,
	\`version_legacy_importer_version\` text,
	\`version_slug\` text,
	\`version_disclaimer_wording\` text DEFAULT 'reference-only',
	\`version_disclaimer_imported_text\` text,
	\`version_translation_status\` text,
	\`version_translation_source_language\` text DEFAULT 'zh',
	\`version_translation_source_address\` text,
	\`version_translation_source_fingerprint\` text,
	\`version_workflow_state\` text,
	\`version_public_state\` text,
	\`version_saved_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_replaced_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_logo_idx\` ON \`_organisations_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_parent_idx\` ON \`_organisations_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_replaced_by_idx\` ON \`_organisations_v\` (\`version_replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_legacy_version_legacy_document__idx\` ON \`_organisations_v\` (\`version_legacy_document_number\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_legacy_version_legacy_checksum_idx\` ON \`_organisations_v\` (\`version_legacy_checksum\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_workflow_state_idx\` ON \`_organisations_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_public_state_idx\` ON \`_organisations_v\` (\`version_public_state\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
	\`version_title\` text,
	\`version_acronym\` text,
	\`version_summary\` text,
	\`version_description\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_locales_parent_idx\` ON \`_organisations_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_synonyms\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`topics_synonyms_order_idx\` ON \`topics_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_synonyms_parent_id_idx\` ON \`topics_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_synonyms_locales\` (
	\`term\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_synonyms_locales_locale_parent_id_unique\` ON \`topics_synonyms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_synonyms_locales_parent_idx\` ON \`topics_synonyms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_legacy_warnings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`code\` text,
	\`field\` text,
	\`message\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`topics_legacy_warnings_order_idx\` ON \`topics_legacy_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_legacy_warnings_parent_id_idx\` ON \`topics_legacy_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_legacy_breadcrumb\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`label\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`topics_legacy_breadcrumb_order_idx\` ON \`topics_legacy_breadcrumb\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_legacy_breadcrumb_parent_id_idx\` ON \`topics_legacy_breadcrumb\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`legacy_address\` text,
	\`legacy_published_at\` text,
	\`legacy_document_number\` text,
	\`legacy_raw_text\` text,
	\`legacy_checksum\` text,
	\`legacy_importer_version\` text,
	\`slug\` text,
	\`disclaimer_wording\` text DEFAULT 'reference-only',
	\`disclaimer_imported_text\` text,
	\`translation_status\` text,
	\`translation_source_language\` text DEFAULT 'zh',
	\`translation_source_address\` text,
	\`translation_source_fingerprint\` text,
	\`workflow_state\` text,
	\`public_state\` text,
	\`saved_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`_status\` text DEFAULT 'draft',
	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`topics_parent_idx\` ON \`topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_legacy_legacy_document_number_idx\` ON \`topics\` (\`legacy_document_number\`);`)
  await db.run(sql`CREATE INDEX \`topics_legacy_legacy_checksum_idx\` ON \`topics\` (\`legacy_checksum\`);`)
  await db.run(sql`CREATE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_workflow_state_idx\` ON \`topics\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`topics_public_state_idx\` ON \`topics\` (\`public_state\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
	\`title\` text,
	\`summary\` text,
	\`description\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_locales_parent_idx\` ON \`topics_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_synonyms\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_synonyms_order_idx\` ON \`_topics_v_version_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_synonyms_parent_id_idx\` ON \`_topics_v_version_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_synonyms_locales\` (
	\`term\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_version_synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_version_synonyms_locales_locale_parent_id_unique\` ON \`_topics_v_version_synonyms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_synonyms_locales_parent_idx\` ON \`_topics_v_version_synonyms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_legacy_warnings\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`code\` text,
	\`field\` text,
	\`message\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_legacy_warnings_order_idx\` ON \`_topics_v_version_legacy_warnings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_legacy_warnings_parent_id_idx\` ON \`_topics_v_version_legacy_warnings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_legacy_breadcrumb\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`label\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_legacy_breadcrumb_order_idx\` ON \`_topics_v_version_legacy_breadcrumb\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_legacy_breadcrumb_parent_id_idx\` ON \`_topics_v_version_legacy_breadcrumb\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_parent_id\` text(36),
	\`version_legacy_address\` text,
	\`version_legacy_published_at\` text,
	\`version_legacy_document_number\` text,
	\`version_legacy_raw_text\` text,
	\`version_legacy_checksum\` text,
	\`version_legacy_importer_version\` text,
	\`version_slug\` text,
	\`version_disclaimer_wording\` text DEFAULT 'reference-only',
	\`version_disclaimer_imported_text\` text,
	\`version_translation_status\` text,
	\`version_translation_source_language\` text DEFAULT 'zh',
	\`version_translation_source_address\` text,
	\`version_translation_source_fingerprint\` text,
	\`version_workflow_state\` text,
	\`version_public_state\` text,
	\`version_saved_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_parent_idx\` ON \`_topics_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_legacy_version_legacy_document_number_idx\` ON \`_topics_v\` (\`version_legacy_document_number\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_legacy_version_legacy_checksum_idx\` ON \`_topics_v\` (\`version_legacy_checksum\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_slug_idx\` ON \`_topics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_workflow_state_idx\` ON \`_topics_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_public_state_idx\` ON \`_topics_v\` (\`version_public_state\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version__status_idx\` ON \`_topics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_snapshot_idx\` ON \`_topics_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_published_locale_idx\` ON \`_topics_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_latest_idx\` ON \`_topics_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_locales\` (
	\`version_title\` text,
	\`version_summary\` text,
	\`version_description\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_locales_locale_parent_id_unique\` ON \`_topics_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_locales_parent_idx\` ON \`_topics_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`taken_on\` text,
	\`credit_photographer\` text,
	\`credit_agency\` text,
	\`rights\` text,
	\`licence\` text,
	\`expires_on\` text,
	\`sha256\` text,
	\`workflow_state\` text,
	\`public_state\` text,
	\`saved_by\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`_status\` text DEFAULT 'draft',
	\`url\` text,
	\`thumbnail_u_r_l\` text,
	\`filename\` text,
	\`mime_type\` text,
	\`filesize\` numeric,
	\`width\` numeric,
	\`height\` numeric,
	\`focal_x\` numeric,
	\`focal_y\` numeric,
	\`sizes_thumbnail_sha256\` text,
	\`sizes_thumbnail_url\` text,
	\`sizes_thumbnail_width\` numeric,
	\`sizes_thumbnail_height\` numeric,
	\`sizes_thumbnail_mime_type\` text,
	\`sizes_thumbnail_filesize\` numeric,
	\`sizes_thumbnail_filename\` text,
	\`sizes_card_sha256\` text,
	\`sizes_card_url\` text,
	\`sizes_card_width\` numeric,
	\`sizes_card_height\` numeric,
	\`sizes_card_mime_type\` text,
	\`sizes_card_filesize\` numeric,
	\`sizes_card_filename\` text,
	\`sizes_hero_sha256\` text,
	\`sizes_hero_url\` text,
	\`sizes_hero_width\` numeric,
	\`sizes_hero_height\` numeric,
	\`sizes_hero_mime_type\` text,
	\`sizes_hero_filesize\` numeric,
	\`sizes_hero_filename\` text
);`)
  await db.run(sql`CREATE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_workflow_state_idx\` ON \`media\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`media_public_state_idx\` ON \`media\` (\`public_state\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media__status_idx\` ON \`media\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_hero_sizes_hero_filename_idx\` ON \`media\` (\`sizes_hero_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
	\`alt\` text,
	\`caption\` text,
	\`place\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`leaders_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`leaders_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`media_rels_order_idx\` ON \`media_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_parent_idx\` ON \`media_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_path_idx\` ON \`media_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_leaders_id_idx\` ON \`media_rels\` (\`leaders_id\`);`)
  await db.run(sql`CREATE TABLE \`_media_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_taken_on\` text,
	\`version_credit_photographer\` text,
	\`version_credit_agency\` text,
	\`version_rights\` text,
	\`version_licence\` text,
	\`version_expires_on\` text,
	\`version_sha256\` text,
	\`version_workflow_state\` text,
	\`version_public_state\` text,
	\`version_saved_by\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version__status\` text DEFAULT 'draft',
	\`version_url\` text,
	\`version_thumbnail_u_r_l\` text,
	\`version_filename\` text,
	\`version_mime_type\` text,
	\`version_filesize\` numeric,
	\`version_width\` numeric,
	\`version_height\` numeric,
	\`version_focal_x\` numeric,
	\`version_focal_y\` numeric,
	\`version_sizes_thumbnail_sha256\` text,
	\`version_sizes_thumbnail_url\` text,
	\`version_sizes_thumbnail_width\` numeric,
	\`version_sizes_thumbnail_height\` numeric,
	\`version_sizes_thumbnail_mime_type\` text,
	\`version_sizes_thumbnail_filesize\` numeric,
	\`version_sizes_thumbnail_filename\` text,
	\`version_sizes_card_sha256\` text,
	\`version_sizes_card_url\` text,
	\`version_sizes_card_width\` numeric,
	\`version_sizes_card_height\` numeric,
	\`version_sizes_card_mime_type\` text,
	\`version_sizes_card_filesize\` numeric,
	\`version_sizes_card_filename\` text,
	\`version_sizes_hero_sha256\` text,
	\`version_sizes_hero_url\` text,
	\`version_sizes_hero_width\` numeric,
	\`version_sizes_hero_height\` numeric,
	\`version_sizes_hero_mime_type\` text,
	\`version_sizes_hero_filesize\` numeric,
	\`version_sizes_hero_filename\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`_media_v_parent_idx\` ON \`_media_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_sha256_idx\` ON \`_media_v\` (\`version_sha256\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_workflow_state_idx\` ON \`_media_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_public_state_idx\` ON \`_media_v\` (\`version_public_state\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_updated_at_idx\` ON \`_media_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_at_idx\` ON \`_media_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version__status_idx\` ON \`_media_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_filename_idx\` ON \`_media_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_thumbnail_version_sizes_thumbnail_idx\` ON \`_media_v\` (\`version_sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_card_version_sizes_card_filename_idx\` ON \`_media_v\` (\`version_sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_hero_version_sizes_hero_filename_idx\` ON \`_media_v\` (\`version_sizes_hero_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_created_at_idx\` ON \`_media_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_updated_at_idx\` ON \`_media_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_snapshot_idx\` ON \`_media_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_published_locale_idx\` ON \`_media_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_latest_idx\` ON \`_media_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_media_v_locales\` (
	\`version_alt\` text,
	\`version_caption\` text,
	\`version_place\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_media_v_locales_locale_parent_id_unique\` ON \`_media_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_locales_parent_idx\` ON \`_media_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_media_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`leaders_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`leaders_id\`) REFERENCES \`leaders\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_media_v_rels_order_idx\` ON \`_media_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_rels_parent_idx\` ON \`_media_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_rels_path_idx\` ON \`_media_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_rels_leaders_id_idx\` ON \`_media_v_rels\` (\`leaders_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`created_at\` text,
	\`expires_at\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`email\` text NOT NULL,
	\`reset_password_token\` text,
	\`reset_password_expiration\` text,
	\`salt\` text,
	\`hash\` text,
	\`reset_password_requested_at\` text,
	\`login_attempts\` numeric DEFAULT 0,
	\`lock_until\` text
);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`editorial_ledger\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`document\` text NOT NULL,
	\`sequence\` numeric NOT NULL,
	\`type\` text NOT NULL,
	\`actor\` text NOT NULL,
	\`at\` text NOT NULL,
	\`public_number\` numeric,
	\`event\` text NOT NULL,
	\`hash\` text NOT NULL
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`document_sequence_idx\` ON \`editorial_ledger\` (\`document\`,\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`type_at_idx\` ON \`editorial_ledger\` (\`type\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`public_ledger\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`number\` numeric NOT NULL,
	\`type\` text NOT NULL,
	\`at\` text NOT NULL,
	\`event\` text NOT NULL,
	\`hash\` text NOT NULL
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`number_idx\` ON \`public_ledger\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`at_idx\` ON \`public_ledger\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`editorial_heads\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`sequence\` numeric,
	\`hash\` text,
	\`state\` text,
	\`working_state\` text,
	\`public_state\` text,
	\`lock\` numeric
);`)
  await db.run(sql`CREATE INDEX \`editorial_heads_working_state_idx\` ON \`editorial_heads\` (\`working_state\`);`)
  await db.run(sql`CREATE INDEX \`editorial_heads_public_state_idx\` ON \`editorial_heads\` (\`public_state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`key_idx\` ON \`editorial_heads\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`editorial_snapshots\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`document\` text NOT NULL,
	\`fingerprint\` text NOT NULL,
	\`field_list\` text NOT NULL,
	\`at\` text NOT NULL,
	\`content\` text NOT NULL
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`document_fingerprint_idx\` ON \`editorial_snapshots\` (\`document\`,\`fingerprint\`);`)
  await db.run(sql`CREATE TABLE \`editorial_slugs\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`scope\` text NOT NULL,
	\`slug\` text NOT NULL,
	\`document\` text NOT NULL,
	\`was_public\` integer
);`)
  await db.run(sql`CREATE INDEX \`editorial_slugs_document_idx\` ON \`editorial_slugs\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`scope_slug_idx\` ON \`editorial_slugs\` (\`scope\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`editorial_people\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`digest\` text NOT NULL,
	\`salt\` text NOT NULL,
	\`user_id\` text NOT NULL,
	\`name\` text
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`digest_idx\` ON \`editorial_people\` (\`digest\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`userId_idx\` ON \`editorial_people\` (\`user_id\`);`)
  await db.run(sql`CREATE TABLE \`editorial_requests\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`request\` text NOT NULL,
	\`answer\` text NOT NULL,
	\`at\` text NOT NULL,
	\`hash\` text NOT NULL
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`key_1_idx\` ON \`editorial_requests\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`editorial_outbox\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`document\` text NOT NULL,
	\`sequence\` numeric NOT NULL,
	\`type\` text NOT NULL,
	\`public_number\` numeric,
	\`at\` text NOT NULL,
	\`is_done\` integer
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`document_sequence_1_idx\` ON \`editorial_outbox\` (\`document\`,\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`isDone_at_idx\` ON \`editorial_outbox\` (\`is_done\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`document\` text NOT NULL,
	\`type\` text NOT NULL,
	\`document_id\` text NOT NULL,
	\`locale\` text NOT NULL,
	\`slug\` text,
	\`status\` text NOT NULL,
	\`from_number\` numeric NOT NULL,
	\`to_number\` numeric,
	\`is_current\` integer,
	\`valid_from\` text NOT NULL,
	\`valid_to\` text,
	\`displayed_at\` text NOT NULL,
	\`first_published_at\` text NOT NULL,
	\`published_at\` text NOT NULL,
	\`updated_public_at\` text NOT NULL,
	\`fingerprint\` text,
	\`content\` text,
	\`notice\` text,
	\`redirect_to\` text,
	\`change_notes\` text,
	\`has_review_owed\` integer
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`key_2_idx\` ON \`publications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`type_locale_slug_isCurrent_idx\` ON \`publications\` (\`type\`,\`locale\`,\`slug\`,\`is_current\`);`)
  await db.run(sql`CREATE INDEX \`type_locale_isCurrent_displayedAt_documentId_idx\` ON \`publications\` (\`type\`,\`locale\`,\`is_current\`,\`displayed_at\`,\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`type_locale_displayedAt_documentId_idx\` ON \`publications\` (\`type\`,\`locale\`,\`displayed_at\`,\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`document_locale_isCurrent_idx\` ON \`publications\` (\`document\`,\`locale\`,\`is_current\`);`)
  await db.run(sql`CREATE TABLE \`publication_facets\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`publication\` text NOT NULL,
	\`document\` text NOT NULL,
	\`document_id\` text NOT NULL,
	\`type\` text NOT NULL,
	\`locale\` text NOT NULL,
	\`facet\` text NOT NULL,
	\`displayed_at\` text NOT NULL,
	\`is_current\` integer
);`)
  await db.run(sql`CREATE INDEX \`publication_facets_publication_idx\` ON \`publication_facets\` (\`publication\`);`)
  await db.run(sql`CREATE INDEX \`publication_facets_document_idx\` ON \`publication_facets\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`facet_type_locale_isCurrent_displayedAt_documentId_idx\` ON \`publication_facets\` (\`facet\`,\`type\`,\`locale\`,\`is_current\`,\`displayed_at\`,\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`data\` text NOT NULL
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`global_slug\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text,
	\`value\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`users_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`batch\` numeric,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_former_hosts\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`host\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`site_settings_former_hosts_order_idx\` ON \`site_settings_former_hosts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_former_hosts_parent_id_idx\` ON \`site_settings_former_hosts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_disclaimers\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`key\` text,
	\`prevailing_language\` text,
	\`in_force_from\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`site_settings_disclaimers_order_idx\` ON \`site_settings_disclaimers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_disclaimers_parent_id_idx\` ON \`site_settings_disclaimers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_disclaimers_locales\` (
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings_disclaimers\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_disclaimers_locales_locale_parent_id_unique\` ON \`site_settings_disclaimers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_disclaimers_locales_parent_idx\` ON \`site_settings_disclaimers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_hot_keywords\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`url\` text,
	\`from\` text,
	\`to\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`site_settings_hot_keywords_order_idx\` ON \`site_settings_hot_keywords\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_hot_keywords_parent_id_idx\` ON \`site_settings_hot_keywords\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_hot_keywords_locales\` (
	\`term\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings_hot_keywords\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_hot_keywords_locales_locale_parent_id_unique\` ON \`site_settings_hot_keywords_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_hot_keywords_locales_parent_idx\` ON \`site_settings_hot_keywords_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_footer_links\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`url\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`site_settings_footer_links_order_idx\` ON \`site_settings_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_footer_links_parent_id_idx\` ON \`site_settings_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_footer_links_locales\` (
	\`label\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_footer_links_locales_locale_parent_id_unique\` ON \`site_settings_footer_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_footer_links_locales_parent_idx\` ON \`site_settings_footer_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`ministry_id\` text(36),
	\`time_zone\` text,
	\`copyright_first_year\` text,
	\`copyright_last_year\` text,
	\`registration_number\` text,
	\`registration_full_form\` text,
	\`registration_url\` text,
	\`public_security_filing\` text,
	\`site_identification_code\` text,
	\`workflow_state\` text,
	\`public_state\` text,
	\`saved_by\` text,
	\`_status\` text DEFAULT 'draft',
	\`updated_at\` text,
	\`created_at\` text,
	FOREIGN KEY (\`ministry_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`site_settings_ministry_idx\` ON \`site_settings\` (\`ministry_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_workflow_state_idx\` ON \`site_settings\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_public_state_idx\` ON \`site_settings\` (\`public_state\`);`)
  await db.run(sql`CREATE INDEX \`site_settings__status_idx\` ON \`site_settings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_locales\` (
	\`site_name\` text,
	\`copyright_holder\` text,
	\`rights_statement\` text,
	\`press_contact\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_locales_locale_parent_id_unique\` ON \`site_settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_locales_parent_idx\` ON \`site_settings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_former_hosts\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`host\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_former_hosts_order_idx\` ON \`_site_settings_v_version_former_hosts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_former_hosts_parent_id_idx\` ON \`_site_settings_v_version_former_hosts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_disclaimers\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text,
	\`prevailing_language\` text,
	\`in_force_from\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_disclaimers_order_idx\` ON \`_site_settings_v_version_disclaimers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_disclaimers_parent_id_idx\` ON \`_site_settings_v_version_disclaimers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_disclaimers_locales\` (
	\`text\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v_version_disclaimers\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_settings_v_version_disclaimers_locales_locale_parent_i\` ON \`_site_settings_v_version_disclaimers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_disclaimers_locales_parent_idx\` ON \`_site_settings_v_version_disclaimers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_hot_keywords\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`url\` text,
	\`from\` text,
	\`to\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_hot_keywords_order_idx\` ON \`_site_settings_v_version_hot_keywords\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_hot_keywords_parent_id_idx\` ON \`_site_settings_v_version_hot_keywords\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_hot_keywords_locales\` (
	\`term\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v_version_hot_keywords\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_settings_v_version_hot_keywords_locales_locale_parent_\` ON \`_site_settings_v_version_hot_keywords_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_hot_keywords_locales_parent_idx\` ON \`_site_settings_v_version_hot_keywords_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_footer_links\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`url\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_footer_links_order_idx\` ON \`_site_settings_v_version_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_footer_links_parent_id_idx\` ON \`_site_settings_v_version_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_version_footer_links_locales\` (
	\`label\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v_version_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_settings_v_version_footer_links_locales_locale_parent_\` ON \`_site_settings_v_version_footer_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_footer_links_locales_parent_idx\` ON \`_site_settings_v_version_footer_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`version_ministry_id\` text(36),
	\`version_time_zone\` text,
	\`version_copyright_first_year\` text,
	\`version_copyright_last_year\` text,
	\`version_registration_number\` text,
	\`version_registration_full_form\` text,
	\`version_registration_url\` text,
	\`version_public_security_filing\` text,
	\`version_site_identification_code\` text,
	\`version_workflow_state\` text,
	\`version_public_state\` text,
	\`version_saved_by\` text,
	\`version__status\` text DEFAULT 'draft',
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`version_ministry_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_ministry_idx\` ON \`_site_settings_v\` (\`version_ministry_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_workflow_state_idx\` ON \`_site_settings_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_public_state_idx\` ON \`_site_settings_v\` (\`version_public_state\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version__status_idx\` ON \`_site_settings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_created_at_idx\` ON \`_site_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_updated_at_idx\` ON \`_site_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_snapshot_idx\` ON \`_site_settings_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_published_locale_idx\` ON \`_site_settings_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_latest_idx\` ON \`_site_settings_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_locales\` (
	\`version_site_name\` text,
	\`version_copyright_holder\` text,
	\`version_rights_statement\` text,
	\`version_press_contact\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_settings_v_locales_locale_parent_id_unique\` ON \`_site_settings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_locales_parent_idx\` ON \`_site_settings_v_locales\` (\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`leader_activities_leaders\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_leaders_locales\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_stops\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_participants_functions\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_participants\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_participants_locales\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_organisations\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_mentioned_people\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_mentioned_people_locales\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_countries\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_outcomes\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_statements\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_statements_locales\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_legacy_warnings\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_legacy_breadcrumb\`;`)
  await db.run(sql`DROP TABLE \`leader_activities\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_locales\`;`)
  await db.run(sql`DROP TABLE \`leader_activities_rels\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_leaders\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_leaders_locales\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_stops\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_participants_functions\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_participants\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_participants_locales\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_organisations\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_mentioned_people\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_mentioned_people_locales\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_statements\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_statements_locales\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_legacy_warnings\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_version_legacy_breadcrumb\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_leader_activities_v_rels\`;`)
  await db.run(sql`DROP TABLE \`dialogues_countries\`;`)
  await db.run(sql`DROP TABLE \`dialogues_themes\`;`)
  await db.run(sql`DROP TABLE \`dialogues_themes_locales\`;`)
  await db.run(sql`DROP TABLE \`dialogues_agenda\`;`)
  await db.run(sql`DROP TABLE \`dialogues_agenda_locales\`;`)
  await db.run(sql`DROP TABLE \`dialogues_participants_functions\`;`)
  await db.run(sql`DROP TABLE \`dialogues_participants\`;`)
  await db.run(sql`DROP TABLE \`dialogues_participants_locales\`;`)
  await db.run(sql`DROP TABLE \`dialogues_organisations\`;`)
  await db.run(sql`DROP TABLE \`dialogues_outcomes\`;`)
  await db.run(sql`DROP TABLE \`dialogues_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`dialogues_statements\`;`)
  await db.run(sql`DROP TABLE \`dialogues_statements_locales\`;`)
  await db.run(sql`DROP TABLE \`dialogues_legacy_warnings\`;`)
  await db.run(sql`DROP TABLE \`dialogues_legacy_breadcrumb\`;`)
  await db.run(sql`DROP TABLE \`dialogues\`;`)
  await db.run(sql`DROP TABLE \`dialogues_locales\`;`)
  await db.run(sql`DROP TABLE \`dialogues_rels\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_themes_locales\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_agenda\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_agenda_locales\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_participants_functions\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_participants\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_participants_locales\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_organisations\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_statements\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_statements_locales\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_legacy_warnings\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_version_legacy_breadcrumb\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_dialogues_v_rels\`;`)
  await db.run(sql`DROP TABLE \`side_events_participants_functions\`;`)
  await db.run(sql`DROP TABLE \`side_events_participants\`;`)
  await db.run(sql`DROP TABLE \`side_events_participants_locales\`;`)
  await db.run(sql`DROP TABLE \`side_events_organisations\`;`)
  await db.run(sql`DROP TABLE \`side_events_outcomes\`;`)
  await db.run(sql`DROP TABLE \`side_events_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`side_events_statements\`;`)
  await db.run(sql`DROP TABLE \`side_events_statements_locales\`;`)
  await db.run(sql`DROP TABLE \`side_events_legacy_warnings\`;`)
  await db.run(sql`DROP TABLE \`side_events_legacy_breadcrumb\`;`)
  await db.run(sql`DROP TABLE \`side_events\`;`)
  await db.run(sql`DROP TABLE \`side_events_locales\`;`)
  await db.run(sql`DROP TABLE \`side_events_rels\`;`)
  await db.run(sql`DROP TABLE \`_side_events_v_version_participants_functions\`;`)
  await db.run(sql`DROP TABLE \`_side_events_v_version_participants\`;`)
  await db.run(sql`DROP TABLE \`_side_events_v_version_participants_locales\`;`)
  await db.run(sql`DROP TABLE \`_side_events_v_version_organisations\`;`)
  await db.run(sql`DROP TABLE \`_side_events_v_version_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_side_events_v_version_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`_side_events_v_version_statements\`;`)
  await db.run(sql`DROP TABLE \`_side_events_v_version_statements_locales\`;`)
  await db.run(sql`DROP TABLE \`_side_events_v_version_legacy_warnings\`;`)
  await db.run(sql`DROP TABLE \`_side_events_v_version_legacy_breadcrumb\`;`)
  await db.run(sql`DROP TABLE \`_side_events_v\`;`)
  await db.run(sql`DROP TABLE \`_side_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_side_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`leaders_other_spellings\`;`)
  await db.run(sql`DROP TABLE \`leaders_appointments\`;`)
  await db.run(sql`DROP TABLE \`leaders_appointments_locales\`;`)
  await db.run(sql`DROP TABLE \`leaders_legacy_warnings\`;`)
  await db.run(sql`DROP TABLE \`leaders_legacy_breadcrumb\`;`)
  await db.run(sql`DROP TABLE \`leaders\`;`)
  await db.run(sql`DROP TABLE \`leaders_locales\`;`)
  await db.run(sql`DROP TABLE \`_leaders_v_version_other_spellings\`;`)
  await db.run(sql`DROP TABLE \`_leaders_v_version_appointments\`;`)
  await db.run(sql`DROP TABLE \`_leaders_v_version_appointments_locales\`;`)
  await db.run(sql`DROP TABLE \`_leaders_v_version_legacy_warnings\`;`)
  await db.run(sql`DROP TABLE \`_leaders_v_version_legacy_breadcrumb\`;`)
  await db.run(sql`DROP TABLE \`_leaders_v\`;`)
  await db.run(sql`DROP TABLE \`_leaders_v_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_other_names\`;`)
  await db.run(sql`DROP TABLE \`organisations_accepted_spellings\`;`)
  await db.run(sql`DROP TABLE \`organisations_legacy_warnings\`;`)
  await db.run(sql`DROP TABLE \`organisations_legacy_breadcrumb\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_other_names\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_accepted_spellings\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_legacy_warnings\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_legacy_breadcrumb\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_synonyms\`;`)
  await db.run(sql`DROP TABLE \`topics_synonyms_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_legacy_warnings\`;`)
  await db.run(sql`DROP TABLE \`topics_legacy_breadcrumb\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_synonyms\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_synonyms_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_legacy_warnings\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_legacy_breadcrumb\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`media_rels\`;`)
  await db.run(sql`DROP TABLE \`_media_v\`;`)
  await db.run(sql`DROP TABLE \`_media_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_media_v_rels\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`editorial_ledger\`;`)
  await db.run(sql`DROP TABLE \`public_ledger\`;`)
  await db.run(sql`DROP TABLE \`editorial_heads\`;`)
  await db.run(sql`DROP TABLE \`editorial_snapshots\`;`)
  await db.run(sql`DROP TABLE \`editorial_slugs\`;`)
  await db.run(sql`DROP TABLE \`editorial_people\`;`)
  await db.run(sql`DROP TABLE \`editorial_requests\`;`)
  await db.run(sql`DROP TABLE \`editorial_outbox\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publication_facets\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_settings_former_hosts\`;`)
  await db.run(sql`DROP TABLE \`site_settings_disclaimers\`;`)
  await db.run(sql`DROP TABLE \`site_settings_disclaimers_locales\`;`)
  await db.run(sql`DROP TABLE \`site_settings_hot_keywords\`;`)
  await db.run(sql`DROP TABLE \`site_settings_hot_keywords_locales\`;`)
  await db.run(sql`DROP TABLE \`site_settings_footer_links\`;`)
  await db.run(sql`DROP TABLE \`site_settings_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`site_settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_former_hosts\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_disclaimers\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_disclaimers_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_hot_keywords\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_hot_keywords_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_footer_links\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_version_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_locales\`;`)
}
