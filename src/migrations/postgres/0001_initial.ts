import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE "leader_activities_leaders" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"leader_id" uuid
);
  CREATE TABLE "leader_activities_leaders_locales" (
	"post_at_the_time" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "leader_activities_stops" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"place" varchar,
	"start" varchar,
	"end" varchar
);
  CREATE TABLE "leader_activities_participants_functions" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" varchar,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "leader_activities_participants" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"leader_id" uuid,
	"organisation_id" uuid,
	"country" varchar,
	"side" varchar
);
  CREATE TABLE "leader_activities_participants_locales" (
	"name" varchar,
	"post" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "leader_activities_organisations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"organisation_id" uuid,
	"role" varchar
);
  CREATE TABLE "leader_activities_mentioned_people" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"leader_id" uuid
);
  CREATE TABLE "leader_activities_mentioned_people_locales" (
	"name" varchar,
	"post" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "leader_activities_countries" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" varchar,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "leader_activities_outcomes" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"kind" varchar,
	"organisation_id" uuid,
	"document_id" uuid
);
  CREATE TABLE "leader_activities_outcomes_locales" (
	"text" varchar,
	"witnesses" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "leader_activities_statements" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"kind" varchar
);
  CREATE TABLE "leader_activities_statements_locales" (
	"speaker" varchar,
	"text" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "leader_activities_legacy_warnings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"code" varchar,
	"field" varchar,
	"message" varchar
);
  CREATE TABLE "leader_activities_legacy_breadcrumb" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar
);
  CREATE TABLE "leader_activities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" varchar,
	"status" varchar,
	"dialogue_id" uuid,
	"event_start" varchar,
	"event_end" varchar,
	"event_precision" varchar,
	"place_country" varchar,
	"place_mode" varchar,
	"lead_image_id" uuid,
	"dateline_date" varchar,
	"dateline_agency" varchar,
	"byline_reporter" varchar,
	"byline_photographer" varchar,
	"byline_agency" varchar,
	"byline_source_reporter" varchar,
	"legacy_address" varchar,
	"legacy_published_at" varchar,
	"legacy_document_number" varchar,
	"legacy_raw_text" varchar,
	"legacy_checksum" varchar,
	"legacy_importer_version" varchar,
	"slug" varchar,
	"disclaimer_wording" varchar DEFAULT 'reference-only',
	"disclaimer_imported_text" varchar,
	"translation_status" varchar,
	"translation_source_language" varchar DEFAULT 'zh',
	"translation_source_address" varchar,
	"translation_source_fingerprint" varchar,
	"workflow_state" varchar,
	"public_state" varchar,
	"saved_by" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" varchar DEFAULT 'draft'
);
  CREATE TABLE "leader_activities_locales" (
	"title" varchar,
	"summary" varchar,
	"body" jsonb,
	"event_date_text" varchar,
	"place_city" varchar,
	"place_venue" varchar,
	"place_region" varchar,
	"dateline_city" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "leader_activities_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"side_events_id" uuid,
	"organisations_id" uuid,
	"media_id" uuid,
	"topics_id" uuid,
	"leader_activities_id" uuid
);
  CREATE TABLE "_leader_activities_v_version_leaders" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"leader_id" uuid,
	"_uuid" varchar
);
  CREATE TABLE "_leader_activities_v_version_leaders_locales" (
	"post_at_the_time" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_leader_activities_v_version_stops" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"place" varchar,
	"start" varchar,
	"end" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_leader_activities_v_version_participants_functions" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" varchar,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "_leader_activities_v_version_participants" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"leader_id" uuid,
	"organisation_id" uuid,
	"country" varchar,
	"side" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_leader_activities_v_version_participants_locales" (
	"name" varchar,
	"post" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_leader_activities_v_version_organisations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid,
	"role" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_leader_activities_v_version_mentioned_people" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"leader_id" uuid,
	"_uuid" varchar
);
  CREATE TABLE "_leader_activities_v_version_mentioned_people_locales" (
	"name" varchar,
	"post" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_leader_activities_v_version_countries" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" varchar,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "_leader_activities_v_version_outcomes" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" varchar,
	"organisation_id" uuid,
	"document_id" uuid,
	"_uuid" varchar
);
  CREATE TABLE "_leader_activities_v_version_outcomes_locales" (
	"text" varchar,
	"witnesses" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_leader_activities_v_version_statements" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_leader_activities_v_version_statements_locales" (
	"speaker" varchar,
	"text" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_leader_activities_v_version_legacy_warnings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" varchar,
	"field" varchar,
	"message" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_leader_activities_v_version_legacy_breadcrumb" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"label" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_leader_activities_v" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"version_kind" varchar,
	"version_status" varchar,
	"version_dialogue_id" uuid,
	"version_event_start" varchar,
	"version_event_end" varchar,
	"version_event_precision" varchar,
	"version_place_country" varchar,
	"version_place_mode" varchar,
	"version_lead_image_id" uuid,
	"version_dateline_date" varchar,
	"version_dateline_agency" varchar,
	"version_byline_reporter" varchar,
	"version_byline_photographer" varchar,
	"version_byline_agency" varchar,
	"version_byline_source_reporter" varchar,
	"version_legacy_address" varchar,
	"version_legacy_published_at" varchar,
	"version_legacy_document_number" varchar,
	"version_legacy_raw_text" varchar,
	"version_legacy_checksum" varchar,
	"version_legacy_importer_version" varchar,
	"version_slug" varchar,
	"version_disclaimer_wording" varchar DEFAULT 'reference-only',
	"version_disclaimer_imported_text" varchar,
	"version_translation_status" varchar,
	"version_translation_source_language" varchar DEFAULT 'zh',
	"version_translation_source_address" varchar,
	"version_translation_source_fingerprint" varchar,
	"version_workflow_state" varchar,
	"version_public_state" varchar,
	"version_saved_by" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" varchar DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" varchar,
	"latest" boolean
);
  CREATE TABLE "_leader_activities_v_locales" (
	"version_title" varchar,
	"version_summary" varchar,
	"version_body" jsonb,
	"version_event_date_text" varchar,
	"version_place_city" varchar,
	"version_place_venue" varchar,
	"version_place_region" varchar,
	"version_dateline_city" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_leader_activities_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"side_events_id" uuid,
	"organisations_id" uuid,
	"media_id" uuid,
	"topics_id" uuid,
	"leader_activities_id" uuid
);
  CREATE TABLE "dialogues_countries" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" varchar,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "dialogues_themes" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL
);
  CREATE TABLE "dialogues_themes_locales" (
	"text" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "dialogues_agenda" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL
);
  CREATE TABLE "dialogues_agenda_locales" (
	"text" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "dialogues_participants_functions" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" varchar,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "dialogues_participants" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"leader_id" uuid,
	"organisation_id" uuid,
	"country" varchar,
	"side" varchar
);
  CREATE TABLE "dialogues_participants_locales" (
	"name" varchar,
	"post" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "dialogues_organisations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"organisation_id" uuid,
	"role" varchar
);
  CREATE TABLE "dialogues_outcomes" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"kind" varchar,
	"organisation_id" uuid,
	"document_id" uuid
);
  CREATE TABLE "dialogues_outcomes_locales" (
	"text" varchar,
	"witnesses" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "dialogues_statements" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"kind" varchar
);
  CREATE TABLE "dialogues_statements_locales" (
	"speaker" varchar,
	"text" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "dialogues_legacy_warnings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"code" varchar,
	"field" varchar,
	"message" varchar
);
  CREATE TABLE "dialogues_legacy_breadcrumb" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar
);
  CREATE TABLE "dialogues" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"acronym" varchar,
	"level" varchar,
	"rank" varchar,
	"current_until" varchar,
	"event_start" varchar,
	"event_end" varchar,
	"event_precision" varchar,
	"place_country" varchar,
	"place_mode" varchar,
	"stated_side_event_count" numeric,
	"series_id" uuid,
	"ordinal" numeric,
	"basis_date_text" varchar,
	"next_session_ordinal" varchar,
	"next_session_year" varchar,
	"legacy_address" varchar,
	"legacy_published_at" varchar,
	"legacy_document_number" varchar,
	"legacy_raw_text" varchar,
	"legacy_checksum" varchar,
	"legacy_importer_version" varchar,
	"slug" varchar,
	"disclaimer_wording" varchar DEFAULT 'reference-only',
	"disclaimer_imported_text" varchar,
	"translation_status" varchar,
	"translation_source_language" varchar DEFAULT 'zh',
	"translation_source_address" varchar,
	"translation_source_fingerprint" varchar,
	"workflow_state" varchar,
	"public_state" varchar,
	"saved_by" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" varchar DEFAULT 'draft'
);
  CREATE TABLE "dialogues_locales" (
	"title" varchar,
	"short_title" varchar,
	"summary" varchar,
	"guiding_statement" varchar,
	"event_date_text" varchar,
	"place_city" varchar,
	"place_venue" varchar,
	"place_region" varchar,
	"basis_agreement" varchar,
	"next_session_host" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "dialogues_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"organisations_id" uuid
);
  CREATE TABLE "_dialogues_v_version_countries" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" varchar,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "_dialogues_v_version_themes" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"_uuid" varchar
);
  CREATE TABLE "_dialogues_v_version_themes_locales" (
	"text" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_dialogues_v_version_agenda" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"_uuid" varchar
);
  CREATE TABLE "_dialogues_v_version_agenda_locales" (
	"text" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_dialogues_v_version_participants_functions" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" varchar,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "_dialogues_v_version_participants" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"leader_id" uuid,
	"organisation_id" uuid,
	"country" varchar,
	"side" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_dialogues_v_version_participants_locales" (
	"name" varchar,
	"post" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_dialogues_v_version_organisations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid,
	"role" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_dialogues_v_version_outcomes" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" varchar,
	"organisation_id" uuid,
	"document_id" uuid,
	"_uuid" varchar
);
  CREATE TABLE "_dialogues_v_version_outcomes_locales" (
	"text" varchar,
	"witnesses" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_dialogues_v_version_statements" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_dialogues_v_version_statements_locales" (
	"speaker" varchar,
	"text" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_dialogues_v_version_legacy_warnings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" varchar,
	"field" varchar,
	"message" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_dialogues_v_version_legacy_breadcrumb" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"label" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_dialogues_v" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"version_acronym" varchar,
	"version_level" varchar,
	"version_rank" varchar,
	"version_current_until" varchar,
	"version_event_start" varchar,
	"version_event_end" varchar,
	"version_event_precision" varchar,
	"version_place_country" varchar,
	"version_place_mode" varchar,
	"version_stated_side_event_count" numeric,
	"version_series_id" uuid,
	"version_ordinal" numeric,
	"version_basis_date_text" varchar,
	"version_next_session_ordinal" varchar,
	"version_next_session_year" varchar,
	"version_legacy_address" varchar,
	"version_legacy_published_at" varchar,
	"version_legacy_document_number" varchar,
	"version_legacy_raw_text" varchar,
	"version_legacy_checksum" varchar,
	"version_legacy_importer_version" varchar,
	"version_slug" varchar,
	"version_disclaimer_wording" varchar DEFAULT 'reference-only',
	"version_disclaimer_imported_text" varchar,
	"version_translation_status" varchar,
	"version_translation_source_language" varchar DEFAULT 'zh',
	"version_translation_source_address" varchar,
	"version_translation_source_fingerprint" varchar,
	"version_workflow_state" varchar,
	"version_public_state" varchar,
	"version_saved_by" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" varchar DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" varchar,
	"latest" boolean
);
  CREATE TABLE "_dialogues_v_locales" (
	"version_title" varchar,
	"version_short_title" varchar,
	"version_summary" varchar,
	"version_guiding_statement" varchar,
	"version_event_date_text" varchar,
	"version_place_city" varchar,
	"version_place_venue" varchar,
	"version_place_region" varchar,
	"version_basis_agreement" varchar,
	"version_next_session_host" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_dialogues_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"organisations_id" uuid
);
  CREATE TABLE "side_events_participants_functions" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" varchar,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "side_events_participants" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"leader_id" uuid,
	"organisation_id" uuid,
	"country" varchar,
	"side" varchar
);
  CREATE TABLE "side_events_participants_locales" (
	"name" varchar,
	"post" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "side_events_organisations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"organisation_id" uuid,
	"role" varchar
);
  CREATE TABLE "side_events_outcomes" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"kind" varchar,
	"organisation_id" uuid,
	"document_id" uuid
);
  CREATE TABLE "side_events_outcomes_locales" (
	"text" varchar,
	"witnesses" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "side_events_statements" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"kind" varchar
);
  CREATE TABLE "side_events_statements_locales" (
	"speaker" varchar,
	"text" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "side_events_legacy_warnings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"code" varchar,
	"field" varchar,
	"message" varchar
);
  CREATE TABLE "side_events_legacy_breadcrumb" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar
);
  CREATE TABLE "side_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dialogue_id" uuid,
	"kind" varchar,
	"order" numeric,
	"event_start" varchar,
	"event_end" varchar,
	"event_precision" varchar,
	"place_country" varchar,
	"place_mode" varchar,
	"legacy_address" varchar,
	"legacy_published_at" varchar,
	"legacy_document_number" varchar,
	"legacy_raw_text" varchar,
	"legacy_checksum" varchar,
	"legacy_importer_version" varchar,
	"slug" varchar,
	"disclaimer_wording" varchar DEFAULT 'reference-only',
	"disclaimer_imported_text" varchar,
	"translation_status" varchar,
	"translation_source_language" varchar DEFAULT 'zh',
	"translation_source_address" varchar,
	"translation_source_fingerprint" varchar,
	"workflow_state" varchar,
	"public_state" varchar,
	"saved_by" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" varchar DEFAULT 'draft'
);
  CREATE TABLE "side_events_locales" (
	"title" varchar,
	"summary" varchar,
	"event_date_text" varchar,
	"place_city" varchar,
	"place_venue" varchar,
	"place_region" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "side_events_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"topics_id" uuid,
	"media_id" uuid
);
  CREATE TABLE "_side_events_v_version_participants_functions" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" varchar,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "_side_events_v_version_participants" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"leader_id" uuid,
	"organisation_id" uuid,
	"country" varchar,
	"side" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_side_events_v_version_participants_locales" (
	"name" varchar,
	"post" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_side_events_v_version_organisations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid,
	"role" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_side_events_v_version_outcomes" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" varchar,
	"organisation_id" uuid,
	"document_id" uuid,
	"_uuid" varchar
);
  CREATE TABLE "_side_events_v_version_outcomes_locales" (
	"text" varchar,
	"witnesses" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_side_events_v_version_statements" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_side_events_v_version_statements_locales" (
	"speaker" varchar,
	"text" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_side_events_v_version_legacy_warnings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" varchar,
	"field" varchar,
	"message" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_side_events_v_version_legacy_breadcrumb" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"label" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_side_events_v" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"version_dialogue_id" uuid,
	"version_kind" varchar,
	"version_order" numeric,
	"version_event_start" varchar,
	"version_event_end" varchar,
	"version_event_precision" varchar,
	"version_place_country" varchar,
	"version_place_mode" varchar,
	"version_legacy_address" varchar,
	"version_legacy_published_at" varchar,
	"version_legacy_document_number" varchar,
	"version_legacy_raw_text" varchar,
	"version_legacy_checksum" varchar,
	"version_legacy_importer_version" varchar,
	"version_slug" varchar,
	"version_disclaimer_wording" varchar DEFAULT 'reference-only',
	"version_disclaimer_imported_text" varchar,
	"version_translation_status" varchar,
	"version_translation_source_language" varchar DEFAULT 'zh',
	"version_translation_source_address" varchar,
	"version_translation_source_fingerprint" varchar,
	"version_workflow_state" varchar,
	"version_public_state" varchar,
	"version_saved_by" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" varchar DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" varchar,
	"latest" boolean
);
  CREATE TABLE "_side_events_v_locales" (
	"version_title" varchar,
	"version_summary" varchar,
	"version_event_date_text" varchar,
	"version_place_city" varchar,
	"version_place_venue" varchar,
	"version_place_region" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_side_events_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"topics_id" uuid,
	"media_id" uuid
);
  CREATE TABLE "leaders_other_spellings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"name" varchar
);
  CREATE TABLE "leaders_appointments" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"organisation_id" uuid,
	"from" varchar,
	"to" varchar,
	"is_acting" boolean,
	"order" numeric
);
  CREATE TABLE "leaders_appointments_locales" (
	"post" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "leaders_legacy_warnings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"code" varchar,
	"field" varchar,
	"message" varchar
);
  CREATE TABLE "leaders_legacy_breadcrumb" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar
);
  CREATE TABLE "leaders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"native_name" varchar,
	"family_name" varchar,
	"given_name" varchar,
	"name_order" varchar,
	"side" varchar,
	"country" varchar,
	"list_order" numeric,
	"is_current" boolean,
	"portrait_id" uuid,
	"legacy_address" varchar,
	"legacy_published_at" varchar,
	"legacy_document_number" varchar,
	"legacy_raw_text" varchar,
	"legacy_checksum" varchar,
	"legacy_importer_version" varchar,
	"slug" varchar,
	"disclaimer_wording" varchar DEFAULT 'reference-only',
	"disclaimer_imported_text" varchar,
	"translation_status" varchar,
	"translation_source_language" varchar DEFAULT 'zh',
	"translation_source_address" varchar,
	"translation_source_fingerprint" varchar,
	"workflow_state" varchar,
	"public_state" varchar,
	"saved_by" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" varchar DEFAULT 'draft'
);
  CREATE TABLE "leaders_locales" (
	"title" varchar,
	"honorific" varchar,
	"summary" varchar,
	"responsibilities" varchar,
	"biography" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_leaders_v_version_other_spellings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_leaders_v_version_appointments" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid,
	"from" varchar,
	"to" varchar,
	"is_acting" boolean,
	"order" numeric,
	"_uuid" varchar
);
  CREATE TABLE "_leaders_v_version_appointments_locales" (
	"post" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_leaders_v_version_legacy_warnings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" varchar,
	"field" varchar,
	"message" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_leaders_v_version_legacy_breadcrumb" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"label" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_leaders_v" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"version_native_name" varchar,
	"version_family_name" varchar,
	"version_given_name" varchar,
	"version_name_order" varchar,
	"version_side" varchar,
	"version_country" varchar,
	"version_list_order" numeric,
	"version_is_current" boolean,
	"version_portrait_id" uuid,
	"version_legacy_address" varchar,
	"version_legacy_published_at" varchar,
	"version_legacy_document_number" varchar,
	"version_legacy_raw_text" varchar,
	"version_legacy_checksum" varchar,
	"version_legacy_importer_version" varchar,
	"version_slug" varchar,
	"version_disclaimer_wording" varchar DEFAULT 'reference-only',
	"version_disclaimer_imported_text" varchar,
	"version_translation_status" varchar,
	"version_translation_source_language" varchar DEFAULT 'zh',
	"version_translation_source_address" varchar,
	"version_translation_source_fingerprint" varchar,
	"version_workflow_state" varchar,
	"version_public_state" varchar,
	"version_saved_by" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" varchar DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" varchar,
	"latest" boolean
);
  CREATE TABLE "_leaders_v_locales" (
	"version_title" varchar,
	"version_honorific" varchar,
	"version_summary" varchar,
	"version_responsibilities" varchar,
	"version_biography" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "organisations_other_names" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"name" varchar,
	"from" varchar,
	"to" varchar
);
  CREATE TABLE "organisations_accepted_spellings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"name" varchar
);
  CREATE TABLE "organisations_legacy_warnings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"code" varchar,
	"field" varchar,
	"message" varchar
);
  CREATE TABLE "organisations_legacy_breadcrumb" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar
);
  CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"native_name" varchar,
	"kind" varchar,
	"country" varchar,
	"website" varchar,
	"logo_id" uuid,
	"parent_id" uuid,
	"replaced_by_id" uuid,
	"closed_on" varchar,
	"legacy_address" varchar,
	"legacy_published_at" varchar,
	"legacy_document_number" varchar,
	"legacy_raw_text" varchar,
	"legacy_checksum" varchar,
	"legacy_importer_version" varchar,
	"slug" varchar,
	"disclaimer_wording" varchar DEFAULT 'reference-only',
	"disclaimer_imported_text" varchar,
	"translation_status" varchar,
	"translation_source_language" varchar DEFAULT 'zh',
	"translation_source_address" varchar,
	"translation_source_fingerprint" varchar,
	"workflow_state" varchar,
	"public_state" varchar,
	"saved_by" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" varchar DEFAULT 'draft'
);
  CREATE TABLE "organisations_locales" (
	"title" varchar,
	"acronym" varchar,
	"summary" varchar,
	"description" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_organisations_v_version_other_names" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar,
	"from" varchar,
	"to" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_organisations_v_version_accepted_spellings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_organisations_v_version_legacy_warnings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" varchar,
	"field" varchar,
	"message" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_organisations_v_version_legacy_breadcrumb" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"label" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_organisations_v" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"version_native_name" varchar,
	"version_kind" varchar,
	"version_country" varchar,
	"version_website" varchar,
	"version_logo_id" uuid,
	"version_parent_id" uuid,
	"version_replaced_by_id" uuid,
	"version_closed_on" varchar,
	"version_legacy_address" varchar,
	"version_legacy_published_at" varchar,
	"version_legacy_document_number" varchar,
	"version_legacy_raw_text" varchar,
	"version_legacy_checksum" varchar,
	"version_legacy_importer_version" varchar,
	"version_slug" varchar,
	"version_disclaimer_wording" varchar DEFAULT 'reference-only',
	"version_disclaimer_imported_text" varchar,
	"version_translation_status" varchar,
	"version_translation_source_language" varchar DEFAULT 'zh',
	"version_translation_source_address" varchar,
	"version_translation_source_fingerprint" varchar,
	"version_workflow_state" varchar,
	"version_public_state" varchar,
	"version_saved_by" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" varchar DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" varchar,
	"latest" boolean
);
  CREATE TABLE "_organisations_v_locales" (
	"version_title" varchar,
	"version_acronym" varchar,
	"version_summary" varchar,
	"version_description" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "topics_synonyms" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL
);
  CREATE TABLE "topics_synonyms_locales" (
	"term" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "topics_legacy_warnings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"code" varchar,
	"field" varchar,
	"message" varchar
);
  CREATE TABLE "topics_legacy_breadcrumb" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar
);
  CREATE TABLE "topics" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"legacy_address" varchar,
	"legacy_published_at" varchar,
	"legacy_document_number" varchar,
	"legacy_raw_text" varchar,
	"legacy_checksum" varchar,
	"legacy_importer_version" varchar,
	"slug" varchar,
	"disclaimer_wording" varchar DEFAULT 'reference-only',
	"disclaimer_imported_text" varchar,
	"translation_status" varchar,
	"translation_source_language" varchar DEFAULT 'zh',
	"translation_source_address" varchar,
	"translation_source_fingerprint" varchar,
	"workflow_state" varchar,
	"public_state" varchar,
	"saved_by" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" varchar DEFAULT 'draft'
);
  CREATE TABLE "topics_locales" (
	"title" varchar,
	"summary" varchar,
	"description" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_topics_v_version_synonyms" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"_uuid" varchar
);
  CREATE TABLE "_topics_v_version_synonyms_locales" (
	"term" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_topics_v_version_legacy_warnings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" varchar,
	"field" varchar,
	"message" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_topics_v_version_legacy_breadcrumb" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"label" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_topics_v" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"version_parent_id" uuid,
	"version_legacy_address" varchar,
	"version_legacy_published_at" varchar,
	"version_legacy_document_number" varchar,
	"version_legacy_raw_text" varchar,
	"version_legacy_checksum" varchar,
	"version_legacy_importer_version" varchar,
	"version_slug" varchar,
	"version_disclaimer_wording" varchar DEFAULT 'reference-only',
	"version_disclaimer_imported_text" varchar,
	"version_translation_status" varchar,
	"version_translation_source_language" varchar DEFAULT 'zh',
	"version_translation_source_address" varchar,
	"version_translation_source_fingerprint" varchar,
	"version_workflow_state" varchar,
	"version_public_state" varchar,
	"version_saved_by" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" varchar DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" varchar,
	"latest" boolean
);
  CREATE TABLE "_topics_v_locales" (
	"version_title" varchar,
	"version_summary" varchar,
	"version_description" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "media" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"taken_on" varchar,
	"credit_photographer" varchar,
	"credit_agency" varchar,
	"rights" varchar,
	"licence" varchar,
	"expires_on" varchar,
	"sha256" varchar,
	"workflow_state" varchar,
	"public_state" varchar,
	"saved_by" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" varchar DEFAULT 'draft',
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric,
	"focal_x" numeric,
	"focal_y" numeric,
	"sizes_thumbnail_sha256" varchar,
	"sizes_thumbnail_url" varchar,
	"sizes_thumbnail_width" numeric,
	"sizes_thumbnail_height" numeric,
	"sizes_thumbnail_mime_type" varchar,
	"sizes_thumbnail_filesize" numeric,
	"sizes_thumbnail_filename" varchar,
	"sizes_card_sha256" varchar,
	"sizes_card_url" varchar,
	"sizes_card_width" numeric,
	"sizes_card_height" numeric,
	"sizes_card_mime_type" varchar,
	"sizes_card_filesize" numeric,
	"sizes_card_filename" varchar,
	"sizes_hero_sha256" varchar,
	"sizes_hero_url" varchar,
	"sizes_hero_width" numeric,
	"sizes_hero_height" numeric,
	"sizes_hero_mime_type" varchar,
	"sizes_hero_filesize" numeric,
	"sizes_hero_filename" varchar
);
  CREATE TABLE "media_locales" (
	"alt" varchar,
	"caption" varchar,
	"place" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "media_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"leaders_id" uuid
);
  CREATE TABLE "_media_v" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"version_taken_on" varchar,
	"version_credit_photographer" varchar,
	"version_credit_agency" varchar,
	"version_rights" varchar,
	"version_licence" varchar,
	"version_expires_on" varchar,
	"version_sha256" varchar,
	"version_workflow_state" varchar,
	"version_public_state" varchar,
	"version_saved_by" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" varchar DEFAULT 'draft',
	"version_url" varchar,
	"version_thumbnail_u_r_l" varchar,
	"version_filename" varchar,
	"version_mime_type" varchar,
	"version_filesize" numeric,
	"version_width" numeric,
	"version_height" numeric,
	"version_focal_x" numeric,
	"version_focal_y" numeric,
	"version_sizes_thumbnail_sha256" varchar,
	"version_sizes_thumbnail_url" varchar,
	"version_sizes_thumbnail_width" numeric,
	"version_sizes_thumbnail_height" numeric,
	"version_sizes_thumbnail_mime_type" varchar,
	"version_sizes_thumbnail_filesize" numeric,
	"version_sizes_thumbnail_filename" varchar,
	"version_sizes_card_sha256" varchar,
	"version_sizes_card_url" varchar,
	"version_sizes_card_width" numeric,
	"version_sizes_card_height" numeric,
	"version_sizes_card_mime_type" varchar,
	"version_sizes_card_filesize" numeric,
	"version_sizes_card_filename" varchar,
	"version_sizes_hero_sha256" varchar,
	"version_sizes_hero_url" varchar,
	"version_sizes_hero_width" numeric,
	"version_sizes_hero_height" numeric,
	"version_sizes_hero_mime_type" varchar,
	"version_sizes_hero_filesize" numeric,
	"version_sizes_hero_filename" varchar,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" varchar,
	"latest" boolean
);
  CREATE TABLE "_media_v_locales" (
	"version_alt" varchar,
	"version_caption" varchar,
	"version_place" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_media_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"leaders_id" uuid
);
  CREATE TABLE "users_roles" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" varchar,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "users_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);
  CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"email" varchar NOT NULL,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" timestamp(3) with time zone
);
  CREATE TABLE "editorial_ledger" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"document" varchar NOT NULL,
	"sequence" numeric NOT NULL,
	"type" varchar NOT NULL,
	"actor" varchar NOT NULL,
	"at" varchar NOT NULL,
	"public_number" numeric,
	"event" varchar NOT NULL,
	"hash" varchar NOT NULL
);
  CREATE TABLE "public_ledger" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" numeric NOT NULL,
	"type" varchar NOT NULL,
	"at" varchar NOT NULL,
	"event" varchar NOT NULL,
	"hash" varchar NOT NULL
);
  CREATE TABLE "editorial_heads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" varchar NOT NULL,
	"sequence" numeric,
	"hash" varchar,
	"state" varchar,
	"working_state" varchar,
	"public_state" varchar,
	"lock" numeric
);
  CREATE TABLE "editorial_snapshots" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"document" varchar NOT NULL,
	"fingerprint" varchar NOT NULL,
	"field_list" varchar NOT NULL,
	"at" varchar NOT NULL,
	"content" varchar NOT NULL
);
  CREATE TABLE "editorial_slugs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"scope" varchar NOT NULL,
	"slug" varchar NOT NULL,
	"document" varchar NOT NULL,
	"was_public" boolean
);
  CREATE TABLE "editorial_people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"digest" varchar NOT NULL,
	"salt" varchar NOT NULL,
	"user_id" varchar NOT NULL,
	"name" varchar
);
  CREATE TABLE "editorial_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" varchar NOT NULL,
	"request" varchar NOT NULL,
	"answer" varchar NOT NULL,
	"at" varchar NOT NULL,
	"hash" varchar NOT NULL
);
  CREATE TABLE "editorial_outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"document" varchar NOT NULL,
	"sequence" numeric NOT NULL,
	"type" varchar NOT NULL,
	"public_number" numeric,
	"at" varchar NOT NULL,
	"is_done" boolean
);
  CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" varchar NOT NULL,
	"document" varchar NOT NULL,
	"type" varchar NOT NULL,
	"document_id" varchar NOT NULL,
	"locale" varchar NOT NULL,
	"slug" varchar,
	"status" varchar NOT NULL,
	"from_number" numeric NOT NULL,
	"to_number" numeric,
	"is_current" boolean,
	"valid_from" varchar NOT NULL,
	"valid_to" varchar,
	"displayed_at" varchar NOT NULL,
	"first_published_at" varchar NOT NULL,
	"published_at" varchar NOT NULL,
	"updated_public_at" varchar NOT NULL,
	"fingerprint" varchar,
	"content" varchar,
	"notice" varchar,
	"redirect_to" varchar,
	"change_notes" varchar,
	"has_review_owed" boolean
);
  CREATE TABLE "publication_facets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"publication" varchar NOT NULL,
	"document" varchar NOT NULL,
	"document_id" varchar NOT NULL,
	"type" varchar NOT NULL,
	"locale" varchar NOT NULL,
	"facet" varchar NOT NULL,
	"displayed_at" varchar NOT NULL,
	"is_current" boolean
);
  CREATE TABLE "payload_kv" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" varchar NOT NULL,
	"data" jsonb NOT NULL
);
  CREATE TABLE "payload_locked_documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"global_slug" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "payload_locked_documents_rels" (
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
	"media_id" uuid,
	"users_id" uuid
);
  CREATE TABLE "payload_preferences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" varchar,
	"value" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "payload_preferences_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"users_id" uuid
);
  CREATE TABLE "payload_migrations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar,
	"batch" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "site_settings_former_hosts" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"host" varchar
);
  CREATE TABLE "site_settings_disclaimers" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"prevailing_language" varchar,
	"in_force_from" varchar
);
  CREATE TABLE "site_settings_disclaimers_locales" (
	"text" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "site_settings_hot_keywords" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar,
	"from" varchar,
	"to" varchar
);
  CREATE TABLE "site_settings_hot_keywords_locales" (
	"term" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "site_settings_footer_links" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);
  CREATE TABLE "site_settings_footer_links_locales" (
	"label" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" varchar NOT NULL
);
  CREATE TABLE "site_settings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"ministry_id" uuid,
	"time_zone" varchar,
	"copyright_first_year" varchar,
	"copyright_last_year" varchar,
	"registration_number" varchar,
	"registration_full_form" varchar,
	"registration_url" varchar,
	"public_security_filing" varchar,
	"site_identification_code" varchar,
	"workflow_state" varchar,
	"public_state" varchar,
	"saved_by" varchar,
	"_status" varchar DEFAULT 'draft',
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);
  CREATE TABLE "site_settings_locales" (
	"site_name" varchar,
	"copyright_holder" varchar,
	"rights_statement" varchar,
	"press_contact" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_site_settings_v_version_former_hosts" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"host" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_site_settings_v_version_disclaimers" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" varchar,
	"prevailing_language" varchar,
	"in_force_from" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_site_settings_v_version_disclaimers_locales" (
	"text" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_site_settings_v_version_hot_keywords" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"url" varchar,
	"from" varchar,
	"to" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_site_settings_v_version_hot_keywords_locales" (
	"term" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_site_settings_v_version_footer_links" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"url" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_site_settings_v_version_footer_links_locales" (
	"label" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  CREATE TABLE "_site_settings_v" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version_ministry_id" uuid,
	"version_time_zone" varchar,
	"version_copyright_first_year" varchar,
	"version_copyright_last_year" varchar,
	"version_registration_number" varchar,
	"version_registration_full_form" varchar,
	"version_registration_url" varchar,
	"version_public_security_filing" varchar,
	"version_site_identification_code" varchar,
	"version_workflow_state" varchar,
	"version_public_state" varchar,
	"version_saved_by" varchar,
	"version__status" varchar DEFAULT 'draft',
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" varchar,
	"latest" boolean
);
  CREATE TABLE "_site_settings_v_locales" (
	"version_site_name" varchar,
	"version_copyright_holder" varchar,
	"version_rights_statement" varchar,
	"version_press_contact" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" varchar NOT NULL,
	"_parent_id" uuid NOT NULL
);
  ALTER TABLE "leader_activities_leaders" ADD CONSTRAINT "leader_activities_leaders_leader_id_leaders_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."leaders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leader_activities_leaders" ADD CONSTRAINT "leader_activities_leaders_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_leaders_locales" ADD CONSTRAINT "leader_activities_leaders_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities_leaders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_stops" ADD CONSTRAINT "leader_activities_stops_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_participants_functions" ADD CONSTRAINT "leader_activities_participants_functions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leader_activities_participants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_participants" ADD CONSTRAINT "leader_activities_participants_leader_id_leaders_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."leaders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leader_activities_participants" ADD CONSTRAINT "leader_activities_participants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leader_activities_participants" ADD CONSTRAINT "leader_activities_participants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_participants_locales" ADD CONSTRAINT "leader_activities_participants_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities_participants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_organisations" ADD CONSTRAINT "leader_activities_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leader_activities_organisations" ADD CONSTRAINT "leader_activities_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_mentioned_people" ADD CONSTRAINT "leader_activities_mentioned_people_leader_id_leaders_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."leaders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leader_activities_mentioned_people" ADD CONSTRAINT "leader_activities_mentioned_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_mentioned_people_locales" ADD CONSTRAINT "leader_activities_mentioned_people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities_mentioned_people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_countries" ADD CONSTRAINT "leader_activities_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_outcomes" ADD CONSTRAINT "leader_activities_outcomes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leader_activities_outcomes" ADD CONSTRAINT "leader_activities_outcomes_document_id_media_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leader_activities_outcomes" ADD CONSTRAINT "leader_activities_outcomes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_outcomes_locales" ADD CONSTRAINT "leader_activities_outcomes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities_outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_statements" ADD CONSTRAINT "leader_activities_statements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_statements_locales" ADD CONSTRAINT "leader_activities_statements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_legacy_warnings" ADD CONSTRAINT "leader_activities_legacy_warnings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_legacy_breadcrumb" ADD CONSTRAINT "leader_activities_legacy_breadcrumb_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities" ADD CONSTRAINT "leader_activities_dialogue_id_dialogues_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leader_activities" ADD CONSTRAINT "leader_activities_lead_image_id_media_id_fk" FOREIGN KEY ("lead_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leader_activities_locales" ADD CONSTRAINT "leader_activities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_rels" ADD CONSTRAINT "leader_activities_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_rels" ADD CONSTRAINT "leader_activities_rels_side_events_fk" FOREIGN KEY ("side_events_id") REFERENCES "public"."side_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_rels" ADD CONSTRAINT "leader_activities_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_rels" ADD CONSTRAINT "leader_activities_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_rels" ADD CONSTRAINT "leader_activities_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leader_activities_rels" ADD CONSTRAINT "leader_activities_rels_leader_activities_fk" FOREIGN KEY ("leader_activities_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_leaders" ADD CONSTRAINT "_leader_activities_v_version_leaders_leader_id_leaders_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."leaders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_leaders" ADD CONSTRAINT "_leader_activities_v_version_leaders_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_leaders_locales" ADD CONSTRAINT "_leader_activities_v_version_leaders_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v_version_leaders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_stops" ADD CONSTRAINT "_leader_activities_v_version_stops_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_participants_functions" ADD CONSTRAINT "_leader_activities_v_version_participants_functions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_leader_activities_v_version_participants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_participants" ADD CONSTRAINT "_leader_activities_v_version_participants_leader_id_leaders_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."leaders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_participants" ADD CONSTRAINT "_leader_activities_v_version_participants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_participants" ADD CONSTRAINT "_leader_activities_v_version_participants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_participants_locales" ADD CONSTRAINT "_leader_activities_v_version_participants_locales_parent__fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v_version_participants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_organisations" ADD CONSTRAINT "_leader_activities_v_version_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_organisations" ADD CONSTRAINT "_leader_activities_v_version_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_mentioned_people" ADD CONSTRAINT "_leader_activities_v_version_mentioned_people_leader_id_leaders_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."leaders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_mentioned_people" ADD CONSTRAINT "_leader_activities_v_version_mentioned_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_mentioned_people_locales" ADD CONSTRAINT "_leader_activities_v_version_mentioned_people_locales_par_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v_version_mentioned_people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_countries" ADD CONSTRAINT "_leader_activities_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_leader_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_outcomes" ADD CONSTRAINT "_leader_activities_v_version_outcomes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_outcomes" ADD CONSTRAINT "_leader_activities_v_version_outcomes_document_id_media_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_outcomes" ADD CONSTRAINT "_leader_activities_v_version_outcomes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_outcomes_locales" ADD CONSTRAINT "_leader_activities_v_version_outcomes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v_version_outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_statements" ADD CONSTRAINT "_leader_activities_v_version_statements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_statements_locales" ADD CONSTRAINT "_leader_activities_v_version_statements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v_version_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_legacy_warnings" ADD CONSTRAINT "_leader_activities_v_version_legacy_warnings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_version_legacy_breadcrumb" ADD CONSTRAINT "_leader_activities_v_version_legacy_breadcrumb_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v" ADD CONSTRAINT "_leader_activities_v_parent_id_leader_activities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leader_activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leader_activities_v" ADD CONSTRAINT "_leader_activities_v_version_dialogue_id_dialogues_id_fk" FOREIGN KEY ("version_dialogue_id") REFERENCES "public"."dialogues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leader_activities_v" ADD CONSTRAINT "_leader_activities_v_version_lead_image_id_media_id_fk" FOREIGN KEY ("version_lead_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_locales" ADD CONSTRAINT "_leader_activities_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leader_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_rels" ADD CONSTRAINT "_leader_activities_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_leader_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_rels" ADD CONSTRAINT "_leader_activities_v_rels_side_events_fk" FOREIGN KEY ("side_events_id") REFERENCES "public"."side_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_rels" ADD CONSTRAINT "_leader_activities_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_rels" ADD CONSTRAINT "_leader_activities_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_rels" ADD CONSTRAINT "_leader_activities_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leader_activities_v_rels" ADD CONSTRAINT "_leader_activities_v_rels_leader_activities_fk" FOREIGN KEY ("leader_activities_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_countries" ADD CONSTRAINT "dialogues_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_themes" ADD CONSTRAINT "dialogues_themes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_themes_locales" ADD CONSTRAINT "dialogues_themes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."dialogues_themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_agenda" ADD CONSTRAINT "dialogues_agenda_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_agenda_locales" ADD CONSTRAINT "dialogues_agenda_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."dialogues_agenda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_participants_functions" ADD CONSTRAINT "dialogues_participants_functions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."dialogues_participants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_participants" ADD CONSTRAINT "dialogues_participants_leader_id_leaders_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."leaders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "dialogues_participants" ADD CONSTRAINT "dialogues_participants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "dialogues_participants" ADD CONSTRAINT "dialogues_participants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_participants_locales" ADD CONSTRAINT "dialogues_participants_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."dialogues_participants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_organisations" ADD CONSTRAINT "dialogues_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "dialogues_organisations" ADD CONSTRAINT "dialogues_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_outcomes" ADD CONSTRAINT "dialogues_outcomes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "dialogues_outcomes" ADD CONSTRAINT "dialogues_outcomes_document_id_media_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "dialogues_outcomes" ADD CONSTRAINT "dialogues_outcomes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_outcomes_locales" ADD CONSTRAINT "dialogues_outcomes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."dialogues_outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_statements" ADD CONSTRAINT "dialogues_statements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_statements_locales" ADD CONSTRAINT "dialogues_statements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."dialogues_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_legacy_warnings" ADD CONSTRAINT "dialogues_legacy_warnings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_legacy_breadcrumb" ADD CONSTRAINT "dialogues_legacy_breadcrumb_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues" ADD CONSTRAINT "dialogues_series_id_dialogues_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."dialogues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "dialogues_locales" ADD CONSTRAINT "dialogues_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_rels" ADD CONSTRAINT "dialogues_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dialogues_rels" ADD CONSTRAINT "dialogues_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_countries" ADD CONSTRAINT "_dialogues_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_dialogues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_themes" ADD CONSTRAINT "_dialogues_v_version_themes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_dialogues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_themes_locales" ADD CONSTRAINT "_dialogues_v_version_themes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_dialogues_v_version_themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_agenda" ADD CONSTRAINT "_dialogues_v_version_agenda_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_dialogues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_agenda_locales" ADD CONSTRAINT "_dialogues_v_version_agenda_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_dialogues_v_version_agenda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_participants_functions" ADD CONSTRAINT "_dialogues_v_version_participants_functions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_dialogues_v_version_participants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_participants" ADD CONSTRAINT "_dialogues_v_version_participants_leader_id_leaders_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."leaders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_participants" ADD CONSTRAINT "_dialogues_v_version_participants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_participants" ADD CONSTRAINT "_dialogues_v_version_participants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_dialogues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_participants_locales" ADD CONSTRAINT "_dialogues_v_version_participants_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_dialogues_v_version_participants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_organisations" ADD CONSTRAINT "_dialogues_v_version_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_organisations" ADD CONSTRAINT "_dialogues_v_version_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_dialogues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_outcomes" ADD CONSTRAINT "_dialogues_v_version_outcomes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_outcomes" ADD CONSTRAINT "_dialogues_v_version_outcomes_document_id_media_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_outcomes" ADD CONSTRAINT "_dialogues_v_version_outcomes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_dialogues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_outcomes_locales" ADD CONSTRAINT "_dialogues_v_version_outcomes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_dialogues_v_version_outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_statements" ADD CONSTRAINT "_dialogues_v_version_statements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_dialogues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_statements_locales" ADD CONSTRAINT "_dialogues_v_version_statements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_dialogues_v_version_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_legacy_warnings" ADD CONSTRAINT "_dialogues_v_version_legacy_warnings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_dialogues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_version_legacy_breadcrumb" ADD CONSTRAINT "_dialogues_v_version_legacy_breadcrumb_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_dialogues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v" ADD CONSTRAINT "_dialogues_v_parent_id_dialogues_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."dialogues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_dialogues_v" ADD CONSTRAINT "_dialogues_v_version_series_id_dialogues_id_fk" FOREIGN KEY ("version_series_id") REFERENCES "public"."dialogues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_dialogues_v_locales" ADD CONSTRAINT "_dialogues_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_dialogues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_rels" ADD CONSTRAINT "_dialogues_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_dialogues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_dialogues_v_rels" ADD CONSTRAINT "_dialogues_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "side_events_participants_functions" ADD CONSTRAINT "side_events_participants_functions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."side_events_participants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "side_events_participants" ADD CONSTRAINT "side_events_participants_leader_id_leaders_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."leaders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "side_events_participants" ADD CONSTRAINT "side_events_participants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "side_events_participants" ADD CONSTRAINT "side_events_participants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."side_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "side_events_participants_locales" ADD CONSTRAINT "side_events_participants_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."side_events_participants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "side_events_organisations" ADD CONSTRAINT "side_events_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "side_events_organisations" ADD CONSTRAINT "side_events_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."side_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "side_events_outcomes" ADD CONSTRAINT "side_events_outcomes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "side_events_outcomes" ADD CONSTRAINT "side_events_outcomes_document_id_media_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "side_events_outcomes" ADD CONSTRAINT "side_events_outcomes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."side_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "side_events_outcomes_locales" ADD CONSTRAINT "side_events_outcomes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."side_events_outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "side_events_statements" ADD CONSTRAINT "side_events_statements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."side_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "side_events_statements_locales" ADD CONSTRAINT "side_events_statements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."side_events_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "side_events_legacy_warnings" ADD CONSTRAINT "side_events_legacy_warnings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."side_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "side_events_legacy_breadcrumb" ADD CONSTRAINT "side_events_legacy_breadcrumb_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."side_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "side_events" ADD CONSTRAINT "side_events_dialogue_id_dialogues_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "public"."dialogues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "side_events_locales" ADD CONSTRAINT "side_events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."side_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "side_events_rels" ADD CONSTRAINT "side_events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."side_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "side_events_rels" ADD CONSTRAINT "side_events_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "side_events_rels" ADD CONSTRAINT "side_events_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_participants_functions" ADD CONSTRAINT "_side_events_v_version_participants_functions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_side_events_v_version_participants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_participants" ADD CONSTRAINT "_side_events_v_version_participants_leader_id_leaders_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."leaders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_participants" ADD CONSTRAINT "_side_events_v_version_participants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_participants" ADD CONSTRAINT "_side_events_v_version_participants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_side_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_participants_locales" ADD CONSTRAINT "_side_events_v_version_participants_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_side_events_v_version_participants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_organisations" ADD CONSTRAINT "_side_events_v_version_organisations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_organisations" ADD CONSTRAINT "_side_events_v_version_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_side_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_outcomes" ADD CONSTRAINT "_side_events_v_version_outcomes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_outcomes" ADD CONSTRAINT "_side_events_v_version_outcomes_document_id_media_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_outcomes" ADD CONSTRAINT "_side_events_v_version_outcomes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_side_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_outcomes_locales" ADD CONSTRAINT "_side_events_v_version_outcomes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_side_events_v_version_outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_statements" ADD CONSTRAINT "_side_events_v_version_statements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_side_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_statements_locales" ADD CONSTRAINT "_side_events_v_version_statements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_side_events_v_version_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_legacy_warnings" ADD CONSTRAINT "_side_events_v_version_legacy_warnings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_side_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_side_events_v_version_legacy_breadcrumb" ADD CONSTRAINT "_side_events_v_version_legacy_breadcrumb_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_side_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_side_events_v" ADD CONSTRAINT "_side_events_v_parent_id_side_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."side_events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_side_events_v" ADD CONSTRAINT "_side_events_v_version_dialogue_id_dialogues_id_fk" FOREIGN KEY ("version_dialogue_id") REFERENCES "public"."dialogues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_side_events_v_locales" ADD CONSTRAINT "_side_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_side_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_side_events_v_rels" ADD CONSTRAINT "_side_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_side_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_side_events_v_rels" ADD CONSTRAINT "_side_events_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_side_events_v_rels" ADD CONSTRAINT "_side_events_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leaders_other_spellings" ADD CONSTRAINT "leaders_other_spellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leaders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leaders_appointments" ADD CONSTRAINT "leaders_appointments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leaders_appointments" ADD CONSTRAINT "leaders_appointments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leaders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leaders_appointments_locales" ADD CONSTRAINT "leaders_appointments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leaders_appointments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leaders_legacy_warnings" ADD CONSTRAINT "leaders_legacy_warnings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leaders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leaders_legacy_breadcrumb" ADD CONSTRAINT "leaders_legacy_breadcrumb_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leaders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leaders" ADD CONSTRAINT "leaders_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leaders_locales" ADD CONSTRAINT "leaders_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leaders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leaders_v_version_other_spellings" ADD CONSTRAINT "_leaders_v_version_other_spellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leaders_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leaders_v_version_appointments" ADD CONSTRAINT "_leaders_v_version_appointments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leaders_v_version_appointments" ADD CONSTRAINT "_leaders_v_version_appointments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leaders_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leaders_v_version_appointments_locales" ADD CONSTRAINT "_leaders_v_version_appointments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leaders_v_version_appointments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leaders_v_version_legacy_warnings" ADD CONSTRAINT "_leaders_v_version_legacy_warnings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leaders_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leaders_v_version_legacy_breadcrumb" ADD CONSTRAINT "_leaders_v_version_legacy_breadcrumb_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leaders_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leaders_v" ADD CONSTRAINT "_leaders_v_parent_id_leaders_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leaders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leaders_v" ADD CONSTRAINT "_leaders_v_version_portrait_id_media_id_fk" FOREIGN KEY ("version_portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leaders_v_locales" ADD CONSTRAINT "_leaders_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leaders_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_other_names" ADD CONSTRAINT "organisations_other_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_accepted_spellings" ADD CONSTRAINT "organisations_accepted_spellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_legacy_warnings" ADD CONSTRAINT "organisations_legacy_warnings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_legacy_breadcrumb" ADD CONSTRAINT "organisations_legacy_breadcrumb_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_replaced_by_id_organisations_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_locales" ADD CONSTRAINT "organisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_other_names" ADD CONSTRAINT "_organisations_v_version_other_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_accepted_spellings" ADD CONSTRAINT "_organisations_v_version_accepted_spellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_legacy_warnings" ADD CONSTRAINT "_organisations_v_version_legacy_warnings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_legacy_breadcrumb" ADD CONSTRAINT "_organisations_v_version_legacy_breadcrumb_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_parent_id_organisations_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_replaced_by_id_organisations_id_fk" FOREIGN KEY ("version_replaced_by_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_locales" ADD CONSTRAINT "_organisations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_synonyms" ADD CONSTRAINT "topics_synonyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_synonyms_locales" ADD CONSTRAINT "topics_synonyms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics_synonyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_legacy_warnings" ADD CONSTRAINT "topics_legacy_warnings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_legacy_breadcrumb" ADD CONSTRAINT "topics_legacy_breadcrumb_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_synonyms" ADD CONSTRAINT "_topics_v_version_synonyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_synonyms_locales" ADD CONSTRAINT "_topics_v_version_synonyms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v_version_synonyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_legacy_warnings" ADD CONSTRAINT "_topics_v_version_legacy_warnings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_legacy_breadcrumb" ADD CONSTRAINT "_topics_v_version_legacy_breadcrumb_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_parent_id_topics_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_locales" ADD CONSTRAINT "_topics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_leaders_fk" FOREIGN KEY ("leaders_id") REFERENCES "public"."leaders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_parent_id_media_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_v_locales" ADD CONSTRAINT "_media_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_media_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v_rels" ADD CONSTRAINT "_media_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_media_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v_rels" ADD CONSTRAINT "_media_v_rels_leaders_fk" FOREIGN KEY ("leaders_id") REFERENCES "public"."leaders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_leader_activities_fk" FOREIGN KEY ("leader_activities_id") REFERENCES "public"."leader_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_dialogues_fk" FOREIGN KEY ("dialogues_id") REFERENCES "public"."dialogues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_side_events_fk" FOREIGN KEY ("side_events_id") REFERENCES "public"."side_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_leaders_fk" FOREIGN KEY ("leaders_id") REFERENCES "public"."leaders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_former_hosts" ADD CONSTRAINT "site_settings_former_hosts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_disclaimers" ADD CONSTRAINT "site_settings_disclaimers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_disclaimers_locales" ADD CONSTRAINT "site_settings_disclaimers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings_disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_hot_keywords" ADD CONSTRAINT "site_settings_hot_keywords_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_hot_keywords_locales" ADD CONSTRAINT "site_settings_hot_keywords_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings_hot_keywords"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_footer_links" ADD CONSTRAINT "site_settings_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_footer_links_locales" ADD CONSTRAINT "site_settings_footer_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings_footer_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_ministry_id_organisations_id_fk" FOREIGN KEY ("ministry_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_former_hosts" ADD CONSTRAINT "_site_settings_v_version_former_hosts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_disclaimers" ADD CONSTRAINT "_site_settings_v_version_disclaimers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_disclaimers_locales" ADD CONSTRAINT "_site_settings_v_version_disclaimers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v_version_disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_hot_keywords" ADD CONSTRAINT "_site_settings_v_version_hot_keywords_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_hot_keywords_locales" ADD CONSTRAINT "_site_settings_v_version_hot_keywords_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v_version_hot_keywords"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_footer_links" ADD CONSTRAINT "_site_settings_v_version_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_footer_links_locales" ADD CONSTRAINT "_site_settings_v_version_footer_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v_version_footer_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_ministry_id_organisations_id_fk" FOREIGN KEY ("version_ministry_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v_locales" ADD CONSTRAINT "_site_settings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "leader_activities_leaders_order_idx" ON "leader_activities_leaders" USING btree ("_order");
  CREATE INDEX "leader_activities_leaders_parent_id_idx" ON "leader_activities_leaders" USING btree ("_parent_id");
  CREATE INDEX "leader_activities_leaders_leader_idx" ON "leader_activities_leaders" USING btree ("leader_id");
  CREATE UNIQUE INDEX "leader_activities_leaders_locales_locale_parent_id_unique" ON "leader_activities_leaders_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "leader_activities_leaders_locales_parent_idx" ON "leader_activities_leaders_locales" USING btree ("_parent_id");
  CREATE INDEX "leader_activities_stops_order_idx" ON "leader_activities_stops" USING btree ("_order");
  CREATE INDEX "leader_activities_stops_parent_id_idx" ON "leader_activities_stops" USING btree ("_parent_id");
  CREATE INDEX "leader_activities_participants_functions_order_idx" ON "leader_activities_participants_functions" USING btree ("order");
  CREATE INDEX "leader_activities_participants_functions_parent_idx" ON "leader_activities_participants_functions" USING btree ("parent_id");
  CREATE INDEX "leader_activities_participants_order_idx" ON "leader_activities_participants" USING btree ("_order");
  CREATE INDEX "leader_activities_participants_parent_id_idx" ON "leader_activities_participants" USING btree ("_parent_id");
  CREATE INDEX "leader_activities_participants_leader_idx" ON "leader_activities_participants" USING btree ("leader_id");
  CREATE INDEX "leader_activities_participants_organisation_idx" ON "leader_activities_participants" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "leader_activities_participants_locales_locale_parent_id_uniq" ON "leader_activities_participants_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "leader_activities_participants_locales_parent_idx" ON "leader_activities_participants_locales" USING btree ("_parent_id");
  CREATE INDEX "leader_activities_organisations_order_idx" ON "leader_activities_organisations" USING btree ("_order");
  CREATE INDEX "leader_activities_organisations_parent_id_idx" ON "leader_activities_organisations" USING btree ("_parent_id");
  CREATE INDEX "leader_activities_organisations_organisation_idx" ON "leader_activities_organisations" USING btree ("organisation_id");
  CREATE INDEX "leader_activities_mentioned_people_order_idx" ON "leader_activities_mentioned_people" USING btree ("_order");
  CREATE INDEX "leader_activities_mentioned_people_parent_id_idx" ON "leader_activities_mentioned_people" USING btree ("_parent_id");
  CREATE INDEX "leader_activities_mentioned_people_leader_idx" ON "leader_activities_mentioned_people" USING btree ("leader_id");
  CREATE UNIQUE INDEX "leader_activities_mentioned_people_locales_locale_parent_id_" ON "leader_activities_mentioned_people_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "leader_activities_mentioned_people_locales_parent_idx" ON "leader_activities_mentioned_people_locales" USING btree ("_parent_id");
  CREATE INDEX "leader_activities_countries_order_idx" ON "leader_activities_countries" USING btree ("order");
  CREATE INDEX "leader_activities_countries_parent_idx" ON "leader_activities_countries" USING btree ("parent_id");
  CREATE INDEX "leader_activities_outcomes_order_idx" ON "leader_activities_outcomes" USING btree ("_order");
  CREATE INDEX "leader_activities_outcomes_parent_id_idx" ON "leader_activities_outcomes" USING btree ("_parent_id");
  CREATE INDEX "leader_activities_outcomes_organisation_idx" ON "leader_activities_outcomes" USING btree ("organisation_id");
  CREATE INDEX "leader_activities_outcomes_document_idx" ON "leader_activities_outcomes" USING btree ("document_id");
  CREATE UNIQUE INDEX "leader_activities_outcomes_locales_locale_parent_id_unique" ON "leader_activities_outcomes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "leader_activities_outcomes_locales_parent_idx" ON "leader_activities_outcomes_locales" USING btree ("_parent_id");
  CREATE INDEX "leader_activities_statements_order_idx" ON "leader_activities_statements" USING btree ("_order");
  CREATE INDEX "leader_activities_statements_parent_id_idx" ON "leader_activities_statements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "leader_activities_statements_locales_locale_parent_id_unique" ON "leader_activities_statements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "leader_activities_statements_locales_parent_idx" ON "leader_activities_statements_locales" USING btree ("_parent_id");
  CREATE INDEX "leader_activities_legacy_warnings_order_idx" ON "leader_activities_legacy_warnings" USING btree ("_order");
  CREATE INDEX "leader_activities_legacy_warnings_parent_id_idx" ON "leader_activities_legacy_warnings" USING btree ("_parent_id");
  CREATE INDEX "leader_activities_legacy_breadcrumb_order_idx" ON "leader_activities_legacy_breadcrumb" USING btree ("_order");
  CREATE INDEX "leader_activities_legacy_breadcrumb_parent_id_idx" ON "leader_activities_legacy_breadcrumb" USING btree ("_parent_id");
  CREATE INDEX "leader_activities_dialogue_idx" ON "leader_activities" USING btree ("dialogue_id");
  CREATE INDEX "leader_activities_lead_image_idx" ON "leader_activities" USING btree ("lead_image_id");
  CREATE INDEX "leader_activities_legacy_legacy_document_number_idx" ON "leader_activities" USING btree ("legacy_document_number");
  CREATE INDEX "leader_activities_legacy_legacy_checksum_idx" ON "leader_activities" USING btree ("legacy_checksum");
  CREATE INDEX "leader_activities_slug_idx" ON "leader_activities" USING btree ("slug");
  CREATE INDEX "leader_activities_workflow_state_idx" ON "leader_activities" USING btree ("workflow_state");
  CREATE INDEX "leader_activities_public_state_idx" ON "leader_activities" USING btree ("public_state");
  CREATE INDEX "leader_activities_updated_at_idx" ON "leader_activities" USING btree ("updated_at");
  CREATE INDEX "leader_activities_created_at_idx" ON "leader_activities" USING btree ("created_at");
  CREATE INDEX "leader_activities__status_idx" ON "leader_activities" USING btree ("_status");
  CREATE UNIQUE INDEX "leader_activities_locales_locale_parent_id_unique" ON "leader_activities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "leader_activities_locales_parent_idx" ON "leader_activities_locales" USING btree ("_parent_id");
  CREATE INDEX "leader_activities_rels_order_idx" ON "leader_activities_rels" USING btree ("order");
  CREATE INDEX "leader_activities_rels_parent_idx" ON "leader_activities_rels" USING btree ("parent_id");
  CREATE INDEX "leader_activities_rels_path_idx" ON "leader_activities_rels" USING btree ("path");
  CREATE INDEX "leader_activities_rels_side_events_id_idx" ON "leader_activities_rels" USING btree ("side_events_id");
  CREATE INDEX "leader_activities_rels_organisations_id_idx" ON "leader_activities_rels" USING btree ("organisations_id");
  CREATE INDEX "leader_activities_rels_media_id_idx" ON "leader_activities_rels" USING btree ("media_id");
  CREATE INDEX "leader_activities_rels_topics_id_idx" ON "leader_activities_rels" USING btree ("topics_id");
  CREATE INDEX "leader_activities_rels_leader_activities_id_idx" ON "leader_activities_rels" USING btree ("leader_activities_id");
  CREATE INDEX "_leader_activities_v_version_leaders_order_idx" ON "_leader_activities_v_version_leaders" USING btree ("_order");
  CREATE INDEX "_leader_activities_v_version_leaders_parent_id_idx" ON "_leader_activities_v_version_leaders" USING btree ("_parent_id");
  CREATE INDEX "_leader_activities_v_version_leaders_leader_idx" ON "_leader_activities_v_version_leaders" USING btree ("leader_id");
  CREATE UNIQUE INDEX "_leader_activities_v_version_leaders_locales_locale_parent_i" ON "_leader_activities_v_version_leaders_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_leader_activities_v_version_leaders_locales_parent_idx" ON "_leader_activities_v_version_leaders_locales" USING btree ("_parent_id");
  CREATE INDEX "_leader_activities_v_version_stops_order_idx" ON "_leader_activities_v_version_stops" USING btree ("_order");
  CREATE INDEX "_leader_activities_v_version_stops_parent_id_idx" ON "_leader_activities_v_version_stops" USING btree ("_parent_id");
  CREATE INDEX "_leader_activities_v_version_participants_functions_order_idx" ON "_leader_activities_v_version_participants_functions" USING btree ("order");
  CREATE INDEX "_leader_activities_v_version_participants_functions_parent_idx" ON "_leader_activities_v_version_participants_functions" USING btree ("parent_id");
  CREATE INDEX "_leader_activities_v_version_participants_order_idx" ON "_leader_activities_v_version_participants" USING btree ("_order");
  CREATE INDEX "_leader_activities_v_version_participants_parent_id_idx" ON "_leader_activities_v_version_participants" USING btree ("_parent_id");
  CREATE INDEX "_leader_activities_v_version_participants_leader_idx" ON "_leader_activities_v_version_participants" USING btree ("leader_id");
  CREATE INDEX "_leader_activities_v_version_participants_organisation_idx" ON "_leader_activities_v_version_participants" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "_leader_activities_v_version_participants_locales_locale_par" ON "_leader_activities_v_version_participants_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_leader_activities_v_version_participants_locales_parent_idx" ON "_leader_activities_v_version_participants_locales" USING btree ("_parent_id");
  CREATE INDEX "_leader_activities_v_version_organisations_order_idx" ON "_leader_activities_v_version_organisations" USING btree ("_order");
  CREATE INDEX "_leader_activities_v_version_organisations_parent_id_idx" ON "_leader_activities_v_version_organisations" USING btree ("_parent_id");
  CREATE INDEX "_leader_activities_v_version_organisations_organisation_idx" ON "_leader_activities_v_version_organisations" USING btree ("organisation_id");
  CREATE INDEX "_leader_activities_v_version_mentioned_people_order_idx" ON "_leader_activities_v_version_mentioned_people" USING btree ("_order");
  CREATE INDEX "_leader_activities_v_version_mentioned_people_parent_id_idx" ON "_leader_activities_v_version_mentioned_people" USING btree ("_parent_id");
  CREATE INDEX "_leader_activities_v_version_mentioned_people_leader_idx" ON "_leader_activities_v_version_mentioned_people" USING btree ("leader_id");
  CREATE UNIQUE INDEX "_leader_activities_v_version_mentioned_people_locales_locale" ON "_leader_activities_v_version_mentioned_people_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_leader_activities_v_version_mentioned_peo_d2ade84a_parent_idx" ON "_leader_activities_v_version_mentioned_people_locales" USING btree ("_parent_id");
  CREATE INDEX "_leader_activities_v_version_countries_order_idx" ON "_leader_activities_v_version_countries" USING btree ("order");
  CREATE INDEX "_leader_activities_v_version_countries_parent_idx" ON "_leader_activities_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_leader_activities_v_version_outcomes_order_idx" ON "_leader_activities_v_version_outcomes" USING btree ("_order");
  CREATE INDEX "_leader_activities_v_version_outcomes_parent_id_idx" ON "_leader_activities_v_version_outcomes" USING btree ("_parent_id");
  CREATE INDEX "_leader_activities_v_version_outcomes_organisation_idx" ON "_leader_activities_v_version_outcomes" USING btree ("organisation_id");
  CREATE INDEX "_leader_activities_v_version_outcomes_document_idx" ON "_leader_activities_v_version_outcomes" USING btree ("document_id");
  CREATE UNIQUE INDEX "_leader_activities_v_version_outcomes_locales_locale_parent_" ON "_leader_activities_v_version_outcomes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_leader_activities_v_version_outcomes_locales_parent_idx" ON "_leader_activities_v_version_outcomes_locales" USING btree ("_parent_id");
  CREATE INDEX "_leader_activities_v_version_statements_order_idx" ON "_leader_activities_v_version_statements" USING btree ("_order");
  CREATE INDEX "_leader_activities_v_version_statements_parent_id_idx" ON "_leader_activities_v_version_statements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_leader_activities_v_version_statements_locales_locale_paren" ON "_leader_activities_v_version_statements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_leader_activities_v_version_statements_locales_parent_idx" ON "_leader_activities_v_version_statements_locales" USING btree ("_parent_id");
  CREATE INDEX "_leader_activities_v_version_legacy_warnings_order_idx" ON "_leader_activities_v_version_legacy_warnings" USING btree ("_order");
  CREATE INDEX "_leader_activities_v_version_legacy_warnings_parent_id_idx" ON "_leader_activities_v_version_legacy_warnings" USING btree ("_parent_id");
  CREATE INDEX "_leader_activities_v_version_legacy_breadcrumb_order_idx" ON "_leader_activities_v_version_legacy_breadcrumb" USING btree ("_order");
  CREATE INDEX "_leader_activities_v_version_legacy_breadcrumb_parent_id_idx" ON "_leader_activities_v_version_legacy_breadcrumb" USING btree ("_parent_id");
  CREATE INDEX "_leader_activities_v_parent_idx" ON "_leader_activities_v" USING btree ("parent_id");
  CREATE INDEX "_leader_activities_v_version_version_dialogue_idx" ON "_leader_activities_v" USING btree ("version_dialogue_id");
  CREATE INDEX "_leader_activities_v_version_version_lead_image_idx" ON "_leader_activities_v" USING btree ("version_lead_image_id");
  CREATE INDEX "_leader_activities_v_version_legacy_version_legacy_docum_idx" ON "_leader_activities_v" USING btree ("version_legacy_document_number");
  CREATE INDEX "_leader_activities_v_version_legacy_version_legacy_check_idx" ON "_leader_activities_v" USING btree ("version_legacy_checksum");
  CREATE INDEX "_leader_activities_v_version_version_slug_idx" ON "_leader_activities_v" USING btree ("version_slug");
  CREATE INDEX "_leader_activities_v_version_version_workflow_state_idx" ON "_leader_activities_v" USING btree ("version_workflow_state");
  CREATE INDEX "_leader_activities_v_version_version_public_state_idx" ON "_leader_activities_v" USING btree ("version_public_state");
  CREATE INDEX "_leader_activities_v_version_version_updated_at_idx" ON "_leader_activities_v" USING btree ("version_updated_at");
  CREATE INDEX "_leader_activities_v_version_version_created_at_idx" ON "_leader_activities_v" USING btree ("version_created_at");
  CREATE INDEX "_leader_activities_v_version_version__status_idx" ON "_leader_activities_v" USING btree ("version__status");
  CREATE INDEX "_leader_activities_v_created_at_idx" ON "_leader_activities_v" USING btree ("created_at");
  CREATE INDEX "_leader_activities_v_updated_at_idx" ON "_leader_activities_v" USING btree ("updated_at");
  CREATE INDEX "_leader_activities_v_snapshot_idx" ON "_leader_activities_v" USING btree ("snapshot");
  CREATE INDEX "_leader_activities_v_published_locale_idx" ON "_leader_activities_v" USING btree ("published_locale");
  CREATE INDEX "_leader_activities_v_latest_idx" ON "_leader_activities_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_leader_activities_v_locales_locale_parent_id_unique" ON "_leader_activities_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_leader_activities_v_locales_parent_idx" ON "_leader_activities_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_leader_activities_v_rels_order_idx" ON "_leader_activities_v_rels" USING btree ("order");
  CREATE INDEX "_leader_activities_v_rels_parent_idx" ON "_leader_activities_v_rels" USING btree ("parent_id");
  CREATE INDEX "_leader_activities_v_rels_path_idx" ON "_leader_activities_v_rels" USING btree ("path");
  CREATE INDEX "_leader_activities_v_rels_side_events_id_idx" ON "_leader_activities_v_rels" USING btree ("side_events_id");
  CREATE INDEX "_leader_activities_v_rels_organisations_id_idx" ON "_leader_activities_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_leader_activities_v_rels_media_id_idx" ON "_leader_activities_v_rels" USING btree ("media_id");
  CREATE INDEX "_leader_activities_v_rels_topics_id_idx" ON "_leader_activities_v_rels" USING btree ("topics_id");
  CREATE INDEX "_leader_activities_v_rels_leader_activities_id_idx" ON "_leader_activities_v_rels" USING btree ("leader_activities_id");
  CREATE INDEX "dialogues_countries_order_idx" ON "dialogues_countries" USING btree ("order");
  CREATE INDEX "dialogues_countries_parent_idx" ON "dialogues_countries" USING btree ("parent_id");
  CREATE INDEX "dialogues_themes_order_idx" ON "dialogues_themes" USING btree ("_order");
  CREATE INDEX "dialogues_themes_parent_id_idx" ON "dialogues_themes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "dialogues_themes_locales_locale_parent_id_unique" ON "dialogues_themes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "dialogues_themes_locales_parent_idx" ON "dialogues_themes_locales" USING btree ("_parent_id");
  CREATE INDEX "dialogues_agenda_order_idx" ON "dialogues_agenda" USING btree ("_order");
  CREATE INDEX "dialogues_agenda_parent_id_idx" ON "dialogues_agenda" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "dialogues_agenda_locales_locale_parent_id_unique" ON "dialogues_agenda_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "dialogues_agenda_locales_parent_idx" ON "dialogues_agenda_locales" USING btree ("_parent_id");
  CREATE INDEX "dialogues_participants_functions_order_idx" ON "dialogues_participants_functions" USING btree ("order");
  CREATE INDEX "dialogues_participants_functions_parent_idx" ON "dialogues_participants_functions" USING btree ("parent_id");
  CREATE INDEX "dialogues_participants_order_idx" ON "dialogues_participants" USING btree ("_order");
  CREATE INDEX "dialogues_participants_parent_id_idx" ON "dialogues_participants" USING btree ("_parent_id");
  CREATE INDEX "dialogues_participants_leader_idx" ON "dialogues_participants" USING btree ("leader_id");
  CREATE INDEX "dialogues_participants_organisation_idx" ON "dialogues_participants" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "dialogues_participants_locales_locale_parent_id_unique" ON "dialogues_participants_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "dialogues_participants_locales_parent_idx" ON "dialogues_participants_locales" USING btree ("_parent_id");
  CREATE INDEX "dialogues_organisations_order_idx" ON "dialogues_organisations" USING btree ("_order");
  CREATE INDEX "dialogues_organisations_parent_id_idx" ON "dialogues_organisations" USING btree ("_parent_id");
  CREATE INDEX "dialogues_organisations_organisation_idx" ON "dialogues_organisations" USING btree ("organisation_id");
  CREATE INDEX "dialogues_outcomes_order_idx" ON "dialogues_outcomes" USING btree ("_order");
  CREATE INDEX "dialogues_outcomes_parent_id_idx" ON "dialogues_outcomes" USING btree ("_parent_id");
  CREATE INDEX "dialogues_outcomes_organisation_idx" ON "dialogues_outcomes" USING btree ("organisation_id");
  CREATE INDEX "dialogues_outcomes_document_idx" ON "dialogues_outcomes" USING btree ("document_id");
  CREATE UNIQUE INDEX "dialogues_outcomes_locales_locale_parent_id_unique" ON "dialogues_outcomes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "dialogues_outcomes_locales_parent_idx" ON "dialogues_outcomes_locales" USING btree ("_parent_id");
  CREATE INDEX "dialogues_statements_order_idx" ON "dialogues_statements" USING btree ("_order");
  CREATE INDEX "dialogues_statements_parent_id_idx" ON "dialogues_statements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "dialogues_statements_locales_locale_parent_id_unique" ON "dialogues_statements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "dialogues_statements_locales_parent_idx" ON "dialogues_statements_locales" USING btree ("_parent_id");
  CREATE INDEX "dialogues_legacy_warnings_order_idx" ON "dialogues_legacy_warnings" USING btree ("_order");
  CREATE INDEX "dialogues_legacy_warnings_parent_id_idx" ON "dialogues_legacy_warnings" USING btree ("_parent_id");
  CREATE INDEX "dialogues_legacy_breadcrumb_order_idx" ON "dialogues_legacy_breadcrumb" USING btree ("_order");
  CREATE INDEX "dialogues_legacy_breadcrumb_parent_id_idx" ON "dialogues_legacy_breadcrumb" USING btree ("_parent_id");
  CREATE INDEX "dialogues_series_idx" ON "dialogues" USING btree ("series_id");
  CREATE INDEX "dialogues_legacy_legacy_document_number_idx" ON "dialogues" USING btree ("legacy_document_number");
  CREATE INDEX "dialogues_legacy_legacy_checksum_idx" ON "dialogues" USING btree ("legacy_checksum");
  CREATE INDEX "dialogues_slug_idx" ON "dialogues" USING btree ("slug");
  CREATE INDEX "dialogues_workflow_state_idx" ON "dialogues" USING btree ("workflow_state");
  CREATE INDEX "dialogues_public_state_idx" ON "dialogues" USING btree ("public_state");
  CREATE INDEX "dialogues_updated_at_idx" ON "dialogues" USING btree ("updated_at");
  CREATE INDEX "dialogues_created_at_idx" ON "dialogues" USING btree ("created_at");
  CREATE INDEX "dialogues__status_idx" ON "dialogues" USING btree ("_status");
  CREATE UNIQUE INDEX "dialogues_locales_locale_parent_id_unique" ON "dialogues_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "dialogues_locales_parent_idx" ON "dialogues_locales" USING btree ("_parent_id");
  CREATE INDEX "dialogues_rels_order_idx" ON "dialogues_rels" USING btree ("order");
  CREATE INDEX "dialogues_rels_parent_idx" ON "dialogues_rels" USING btree ("parent_id");
  CREATE INDEX "dialogues_rels_path_idx" ON "dialogues_rels" USING btree ("path");
  CREATE INDEX "dialogues_rels_organisations_id_idx" ON "dialogues_rels" USING btree ("organisations_id");
  CREATE INDEX "_dialogues_v_version_countries_order_idx" ON "_dialogues_v_version_countries" USING btree ("order");
  CREATE INDEX "_dialogues_v_version_countries_parent_idx" ON "_dialogues_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_dialogues_v_version_themes_order_idx" ON "_dialogues_v_version_themes" USING btree ("_order");
  CREATE INDEX "_dialogues_v_version_themes_parent_id_idx" ON "_dialogues_v_version_themes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_dialogues_v_version_themes_locales_locale_parent_id_unique" ON "_dialogues_v_version_themes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_dialogues_v_version_themes_locales_parent_idx" ON "_dialogues_v_version_themes_locales" USING btree ("_parent_id");
  CREATE INDEX "_dialogues_v_version_agenda_order_idx" ON "_dialogues_v_version_agenda" USING btree ("_order");
  CREATE INDEX "_dialogues_v_version_agenda_parent_id_idx" ON "_dialogues_v_version_agenda" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_dialogues_v_version_agenda_locales_locale_parent_id_unique" ON "_dialogues_v_version_agenda_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_dialogues_v_version_agenda_locales_parent_idx" ON "_dialogues_v_version_agenda_locales" USING btree ("_parent_id");
  CREATE INDEX "_dialogues_v_version_participants_functions_order_idx" ON "_dialogues_v_version_participants_functions" USING btree ("order");
  CREATE INDEX "_dialogues_v_version_participants_functions_parent_idx" ON "_dialogues_v_version_participants_functions" USING btree ("parent_id");
  CREATE INDEX "_dialogues_v_version_participants_order_idx" ON "_dialogues_v_version_participants" USING btree ("_order");
  CREATE INDEX "_dialogues_v_version_participants_parent_id_idx" ON "_dialogues_v_version_participants" USING btree ("_parent_id");
  CREATE INDEX "_dialogues_v_version_participants_leader_idx" ON "_dialogues_v_version_participants" USING btree ("leader_id");
  CREATE INDEX "_dialogues_v_version_participants_organisation_idx" ON "_dialogues_v_version_participants" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "_dialogues_v_version_participants_locales_locale_parent_id_u" ON "_dialogues_v_version_participants_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_dialogues_v_version_participants_locales_parent_idx" ON "_dialogues_v_version_participants_locales" USING btree ("_parent_id");
  CREATE INDEX "_dialogues_v_version_organisations_order_idx" ON "_dialogues_v_version_organisations" USING btree ("_order");
  CREATE INDEX "_dialogues_v_version_organisations_parent_id_idx" ON "_dialogues_v_version_organisations" USING btree ("_parent_id");
  CREATE INDEX "_dialogues_v_version_organisations_organisation_idx" ON "_dialogues_v_version_organisations" USING btree ("organisation_id");
  CREATE INDEX "_dialogues_v_version_outcomes_order_idx" ON "_dialogues_v_version_outcomes" USING btree ("_order");
  CREATE INDEX "_dialogues_v_version_outcomes_parent_id_idx" ON "_dialogues_v_version_outcomes" USING btree ("_parent_id");
  CREATE INDEX "_dialogues_v_version_outcomes_organisation_idx" ON "_dialogues_v_version_outcomes" USING btree ("organisation_id");
  CREATE INDEX "_dialogues_v_version_outcomes_document_idx" ON "_dialogues_v_version_outcomes" USING btree ("document_id");
  CREATE UNIQUE INDEX "_dialogues_v_version_outcomes_locales_locale_parent_id_uniqu" ON "_dialogues_v_version_outcomes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_dialogues_v_version_outcomes_locales_parent_idx" ON "_dialogues_v_version_outcomes_locales" USING btree ("_parent_id");
  CREATE INDEX "_dialogues_v_version_statements_order_idx" ON "_dialogues_v_version_statements" USING btree ("_order");
  CREATE INDEX "_dialogues_v_version_statements_parent_id_idx" ON "_dialogues_v_version_statements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_dialogues_v_version_statements_locales_locale_parent_id_uni" ON "_dialogues_v_version_statements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_dialogues_v_version_statements_locales_parent_idx" ON "_dialogues_v_version_statements_locales" USING btree ("_parent_id");
  CREATE INDEX "_dialogues_v_version_legacy_warnings_order_idx" ON "_dialogues_v_version_legacy_warnings" USING btree ("_order");
  CREATE INDEX "_dialogues_v_version_legacy_warnings_parent_id_idx" ON "_dialogues_v_version_legacy_warnings" USING btree ("_parent_id");
  CREATE INDEX "_dialogues_v_version_legacy_breadcrumb_order_idx" ON "_dialogues_v_version_legacy_breadcrumb" USING btree ("_order");
  CREATE INDEX "_dialogues_v_version_legacy_breadcrumb_parent_id_idx" ON "_dialogues_v_version_legacy_breadcrumb" USING btree ("_parent_id");
  CREATE INDEX "_dialogues_v_parent_idx" ON "_dialogues_v" USING btree ("parent_id");
  CREATE INDEX "_dialogues_v_version_version_series_idx" ON "_dialogues_v" USING btree ("version_series_id");
  CREATE INDEX "_dialogues_v_version_legacy_version_legacy_document_numb_idx" ON "_dialogues_v" USING btree ("version_legacy_document_number");
  CREATE INDEX "_dialogues_v_version_legacy_version_legacy_checksum_idx" ON "_dialogues_v" USING btree ("version_legacy_checksum");
  CREATE INDEX "_dialogues_v_version_version_slug_idx" ON "_dialogues_v" USING btree ("version_slug");
  CREATE INDEX "_dialogues_v_version_version_workflow_state_idx" ON "_dialogues_v" USING btree ("version_workflow_state");
  CREATE INDEX "_dialogues_v_version_version_public_state_idx" ON "_dialogues_v" USING btree ("version_public_state");
  CREATE INDEX "_dialogues_v_version_version_updated_at_idx" ON "_dialogues_v" USING btree ("version_updated_at");
  CREATE INDEX "_dialogues_v_version_version_created_at_idx" ON "_dialogues_v" USING btree ("version_created_at");
  CREATE INDEX "_dialogues_v_version_version__status_idx" ON "_dialogues_v" USING btree ("version__status");
  CREATE INDEX "_dialogues_v_created_at_idx" ON "_dialogues_v" USING btree ("created_at");
  CREATE INDEX "_dialogues_v_updated_at_idx" ON "_dialogues_v" USING btree ("updated_at");
  CREATE INDEX "_dialogues_v_snapshot_idx" ON "_dialogues_v" USING btree ("snapshot");
  CREATE INDEX "_dialogues_v_published_locale_idx" ON "_dialogues_v" USING btree ("published_locale");
  CREATE INDEX "_dialogues_v_latest_idx" ON "_dialogues_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_dialogues_v_locales_locale_parent_id_unique" ON "_dialogues_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_dialogues_v_locales_parent_idx" ON "_dialogues_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_dialogues_v_rels_order_idx" ON "_dialogues_v_rels" USING btree ("order");
  CREATE INDEX "_dialogues_v_rels_parent_idx" ON "_dialogues_v_rels" USING btree ("parent_id");
  CREATE INDEX "_dialogues_v_rels_path_idx" ON "_dialogues_v_rels" USING btree ("path");
  CREATE INDEX "_dialogues_v_rels_organisations_id_idx" ON "_dialogues_v_rels" USING btree ("organisations_id");
  CREATE INDEX "side_events_participants_functions_order_idx" ON "side_events_participants_functions" USING btree ("order");
  CREATE INDEX "side_events_participants_functions_parent_idx" ON "side_events_participants_functions" USING btree ("parent_id");
  CREATE INDEX "side_events_participants_order_idx" ON "side_events_participants" USING btree ("_order");
  CREATE INDEX "side_events_participants_parent_id_idx" ON "side_events_participants" USING btree ("_parent_id");
  CREATE INDEX "side_events_participants_leader_idx" ON "side_events_participants" USING btree ("leader_id");
  CREATE INDEX "side_events_participants_organisation_idx" ON "side_events_participants" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "side_events_participants_locales_locale_parent_id_unique" ON "side_events_participants_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "side_events_participants_locales_parent_idx" ON "side_events_participants_locales" USING btree ("_parent_id");
  CREATE INDEX "side_events_organisations_order_idx" ON "side_events_organisations" USING btree ("_order");
  CREATE INDEX "side_events_organisations_parent_id_idx" ON "side_events_organisations" USING btree ("_parent_id");
  CREATE INDEX "side_events_organisations_organisation_idx" ON "side_events_organisations" USING btree ("organisation_id");
  CREATE INDEX "side_events_outcomes_order_idx" ON "side_events_outcomes" USING btree ("_order");
  CREATE INDEX "side_events_outcomes_parent_id_idx" ON "side_events_outcomes" USING btree ("_parent_id");
  CREATE INDEX "side_events_outcomes_organisation_idx" ON "side_events_outcomes" USING btree ("organisation_id");
  CREATE INDEX "side_events_outcomes_document_idx" ON "side_events_outcomes" USING btree ("document_id");
  CREATE UNIQUE INDEX "side_events_outcomes_locales_locale_parent_id_unique" ON "side_events_outcomes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "side_events_outcomes_locales_parent_idx" ON "side_events_outcomes_locales" USING btree ("_parent_id");
  CREATE INDEX "side_events_statements_order_idx" ON "side_events_statements" USING btree ("_order");
  CREATE INDEX "side_events_statements_parent_id_idx" ON "side_events_statements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "side_events_statements_locales_locale_parent_id_unique" ON "side_events_statements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "side_events_statements_locales_parent_idx" ON "side_events_statements_locales" USING btree ("_parent_id");
  CREATE INDEX "side_events_legacy_warnings_order_idx" ON "side_events_legacy_warnings" USING btree ("_order");
  CREATE INDEX "side_events_legacy_warnings_parent_id_idx" ON "side_events_legacy_warnings" USING btree ("_parent_id");
  CREATE INDEX "side_events_legacy_breadcrumb_order_idx" ON "side_events_legacy_breadcrumb" USING btree ("_order");
  CREATE INDEX "side_events_legacy_breadcrumb_parent_id_idx" ON "side_events_legacy_breadcrumb" USING btree ("_parent_id");
  CREATE INDEX "side_events_dialogue_idx" ON "side_events" USING btree ("dialogue_id");
  CREATE INDEX "side_events_legacy_legacy_document_number_idx" ON "side_events" USING btree ("legacy_document_number");
  CREATE INDEX "side_events_legacy_legacy_checksum_idx" ON "side_events" USING btree ("legacy_checksum");
  CREATE INDEX "side_events_slug_idx" ON "side_events" USING btree ("slug");
  CREATE INDEX "side_events_workflow_state_idx" ON "side_events" USING btree ("workflow_state");
  CREATE INDEX "side_events_public_state_idx" ON "side_events" USING btree ("public_state");
  CREATE INDEX "side_events_updated_at_idx" ON "side_events" USING btree ("updated_at");
  CREATE INDEX "side_events_created_at_idx" ON "side_events" USING btree ("created_at");
  CREATE INDEX "side_events__status_idx" ON "side_events" USING btree ("_status");
  CREATE UNIQUE INDEX "side_events_locales_locale_parent_id_unique" ON "side_events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "side_events_locales_parent_idx" ON "side_events_locales" USING btree ("_parent_id");
  CREATE INDEX "side_events_rels_order_idx" ON "side_events_rels" USING btree ("order");
  CREATE INDEX "side_events_rels_parent_idx" ON "side_events_rels" USING btree ("parent_id");
  CREATE INDEX "side_events_rels_path_idx" ON "side_events_rels" USING btree ("path");
  CREATE INDEX "side_events_rels_topics_id_idx" ON "side_events_rels" USING btree ("topics_id");
  CREATE INDEX "side_events_rels_media_id_idx" ON "side_events_rels" USING btree ("media_id");
  CREATE INDEX "_side_events_v_version_participants_functions_order_idx" ON "_side_events_v_version_participants_functions" USING btree ("order");
  CREATE INDEX "_side_events_v_version_participants_functions_parent_idx" ON "_side_events_v_version_participants_functions" USING btree ("parent_id");
  CREATE INDEX "_side_events_v_version_participants_order_idx" ON "_side_events_v_version_participants" USING btree ("_order");
  CREATE INDEX "_side_events_v_version_participants_parent_id_idx" ON "_side_events_v_version_participants" USING btree ("_parent_id");
  CREATE INDEX "_side_events_v_version_participants_leader_idx" ON "_side_events_v_version_participants" USING btree ("leader_id");
  CREATE INDEX "_side_events_v_version_participants_organisation_idx" ON "_side_events_v_version_participants" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "_side_events_v_version_participants_locales_locale_parent_id" ON "_side_events_v_version_participants_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_side_events_v_version_participants_locales_parent_idx" ON "_side_events_v_version_participants_locales" USING btree ("_parent_id");
  CREATE INDEX "_side_events_v_version_organisations_order_idx" ON "_side_events_v_version_organisations" USING btree ("_order");
  CREATE INDEX "_side_events_v_version_organisations_parent_id_idx" ON "_side_events_v_version_organisations" USING btree ("_parent_id");
  CREATE INDEX "_side_events_v_version_organisations_organisation_idx" ON "_side_events_v_version_organisations" USING btree ("organisation_id");
  CREATE INDEX "_side_events_v_version_outcomes_order_idx" ON "_side_events_v_version_outcomes" USING btree ("_order");
  CREATE INDEX "_side_events_v_version_outcomes_parent_id_idx" ON "_side_events_v_version_outcomes" USING btree ("_parent_id");
  CREATE INDEX "_side_events_v_version_outcomes_organisation_idx" ON "_side_events_v_version_outcomes" USING btree ("organisation_id");
  CREATE INDEX "_side_events_v_version_outcomes_document_idx" ON "_side_events_v_version_outcomes" USING btree ("document_id");
  CREATE UNIQUE INDEX "_side_events_v_version_outcomes_locales_locale_parent_id_uni" ON "_side_events_v_version_outcomes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_side_events_v_version_outcomes_locales_parent_idx" ON "_side_events_v_version_outcomes_locales" USING btree ("_parent_id");
  CREATE INDEX "_side_events_v_version_statements_order_idx" ON "_side_events_v_version_statements" USING btree ("_order");
  CREATE INDEX "_side_events_v_version_statements_parent_id_idx" ON "_side_events_v_version_statements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_side_events_v_version_statements_locales_locale_parent_id_u" ON "_side_events_v_version_statements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_side_events_v_version_statements_locales_parent_idx" ON "_side_events_v_version_statements_locales" USING btree ("_parent_id");
  CREATE INDEX "_side_events_v_version_legacy_warnings_order_idx" ON "_side_events_v_version_legacy_warnings" USING btree ("_order");
  CREATE INDEX "_side_events_v_version_legacy_warnings_parent_id_idx" ON "_side_events_v_version_legacy_warnings" USING btree ("_parent_id");
  CREATE INDEX "_side_events_v_version_legacy_breadcrumb_order_idx" ON "_side_events_v_version_legacy_breadcrumb" USING btree ("_order");
  CREATE INDEX "_side_events_v_version_legacy_breadcrumb_parent_id_idx" ON "_side_events_v_version_legacy_breadcrumb" USING btree ("_parent_id");
  CREATE INDEX "_side_events_v_parent_idx" ON "_side_events_v" USING btree ("parent_id");
  CREATE INDEX "_side_events_v_version_version_dialogue_idx" ON "_side_events_v" USING btree ("version_dialogue_id");
  CREATE INDEX "_side_events_v_version_legacy_version_legacy_document_nu_idx" ON "_side_events_v" USING btree ("version_legacy_document_number");
  CREATE INDEX "_side_events_v_version_legacy_version_legacy_checksum_idx" ON "_side_events_v" USING btree ("version_legacy_checksum");
  CREATE INDEX "_side_events_v_version_version_slug_idx" ON "_side_events_v" USING btree ("version_slug");
  CREATE INDEX "_side_events_v_version_version_workflow_state_idx" ON "_side_events_v" USING btree ("version_workflow_state");
  CREATE INDEX "_side_events_v_version_version_public_state_idx" ON "_side_events_v" USING btree ("version_public_state");
  CREATE INDEX "_side_events_v_version_version_updated_at_idx" ON "_side_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_side_events_v_version_version_created_at_idx" ON "_side_events_v" USING btree ("version_created_at");
  CREATE INDEX "_side_events_v_version_version__status_idx" ON "_side_events_v" USING btree ("version__status");
  CREATE INDEX "_side_events_v_created_at_idx" ON "_side_events_v" USING btree ("created_at");
  CREATE INDEX "_side_events_v_updated_at_idx" ON "_side_events_v" USING btree ("updated_at");
  CREATE INDEX "_side_events_v_snapshot_idx" ON "_side_events_v" USING btree ("snapshot");
  CREATE INDEX "_side_events_v_published_locale_idx" ON "_side_events_v" USING btree ("published_locale");
  CREATE INDEX "_side_events_v_latest_idx" ON "_side_events_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_side_events_v_locales_locale_parent_id_unique" ON "_side_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_side_events_v_locales_parent_idx" ON "_side_events_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_side_events_v_rels_order_idx" ON "_side_events_v_rels" USING btree ("order");
  CREATE INDEX "_side_events_v_rels_parent_idx" ON "_side_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_side_events_v_rels_path_idx" ON "_side_events_v_rels" USING btree ("path");
  CREATE INDEX "_side_events_v_rels_topics_id_idx" ON "_side_events_v_rels" USING btree ("topics_id");
  CREATE INDEX "_side_events_v_rels_media_id_idx" ON "_side_events_v_rels" USING btree ("media_id");
  CREATE INDEX "leaders_other_spellings_order_idx" ON "leaders_other_spellings" USING btree ("_order");
  CREATE INDEX "leaders_other_spellings_parent_id_idx" ON "leaders_other_spellings" USING btree ("_parent_id");
  CREATE INDEX "leaders_appointments_order_idx" ON "leaders_appointments" USING btree ("_order");
  CREATE INDEX "leaders_appointments_parent_id_idx" ON "leaders_appointments" USING btree ("_parent_id");
  CREATE INDEX "leaders_appointments_organisation_idx" ON "leaders_appointments" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "leaders_appointments_locales_locale_parent_id_unique" ON "leaders_appointments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "leaders_appointments_locales_parent_idx" ON "leaders_appointments_locales" USING btree ("_parent_id");
  CREATE INDEX "leaders_legacy_warnings_order_idx" ON "leaders_legacy_warnings" USING btree ("_order");
  CREATE INDEX "leaders_legacy_warnings_parent_id_idx" ON "leaders_legacy_warnings" USING btree ("_parent_id");
  CREATE INDEX "leaders_legacy_breadcrumb_order_idx" ON "leaders_legacy_breadcrumb" USING btree ("_order");
  CREATE INDEX "leaders_legacy_breadcrumb_parent_id_idx" ON "leaders_legacy_breadcrumb" USING btree ("_parent_id");
  CREATE INDEX "leaders_portrait_idx" ON "leaders" USING btree ("portrait_id");
  CREATE INDEX "leaders_legacy_legacy_document_number_idx" ON "leaders" USING btree ("legacy_document_number");
  CREATE INDEX "leaders_legacy_legacy_checksum_idx" ON "leaders" USING btree ("legacy_checksum");
  CREATE INDEX "leaders_slug_idx" ON "leaders" USING btree ("slug");
  CREATE INDEX "leaders_workflow_state_idx" ON "leaders" USING btree ("workflow_state");
  CREATE INDEX "leaders_public_state_idx" ON "leaders" USING btree ("public_state");
  CREATE INDEX "leaders_updated_at_idx" ON "leaders" USING btree ("updated_at");
  CREATE INDEX "leaders_created_at_idx" ON "leaders" USING btree ("created_at");
  CREATE INDEX "leaders__status_idx" ON "leaders" USING btree ("_status");
  CREATE UNIQUE INDEX "leaders_locales_locale_parent_id_unique" ON "leaders_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "leaders_locales_parent_idx" ON "leaders_locales" USING btree ("_parent_id");
  CREATE INDEX "_leaders_v_version_other_spellings_order_idx" ON "_leaders_v_version_other_spellings" USING btree ("_order");
  CREATE INDEX "_leaders_v_version_other_spellings_parent_id_idx" ON "_leaders_v_version_other_spellings" USING btree ("_parent_id");
  CREATE INDEX "_leaders_v_version_appointments_order_idx" ON "_leaders_v_version_appointments" USING btree ("_order");
  CREATE INDEX "_leaders_v_version_appointments_parent_id_idx" ON "_leaders_v_version_appointments" USING btree ("_parent_id");
  CREATE INDEX "_leaders_v_version_appointments_organisation_idx" ON "_leaders_v_version_appointments" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "_leaders_v_version_appointments_locales_locale_parent_id_uni" ON "_leaders_v_version_appointments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_leaders_v_version_appointments_locales_parent_idx" ON "_leaders_v_version_appointments_locales" USING btree ("_parent_id");
  CREATE INDEX "_leaders_v_version_legacy_warnings_order_idx" ON "_leaders_v_version_legacy_warnings" USING btree ("_order");
  CREATE INDEX "_leaders_v_version_legacy_warnings_parent_id_idx" ON "_leaders_v_version_legacy_warnings" USING btree ("_parent_id");
  CREATE INDEX "_leaders_v_version_legacy_breadcrumb_order_idx" ON "_leaders_v_version_legacy_breadcrumb" USING btree ("_order");
  CREATE INDEX "_leaders_v_version_legacy_breadcrumb_parent_id_idx" ON "_leaders_v_version_legacy_breadcrumb" USING btree ("_parent_id");
  CREATE INDEX "_leaders_v_parent_idx" ON "_leaders_v" USING btree ("parent_id");
  CREATE INDEX "_leaders_v_version_version_portrait_idx" ON "_leaders_v" USING btree ("version_portrait_id");
  CREATE INDEX "_leaders_v_version_legacy_version_legacy_document_number_idx" ON "_leaders_v" USING btree ("version_legacy_document_number");
  CREATE INDEX "_leaders_v_version_legacy_version_legacy_checksum_idx" ON "_leaders_v" USING btree ("version_legacy_checksum");
  CREATE INDEX "_leaders_v_version_version_slug_idx" ON "_leaders_v" USING btree ("version_slug");
  CREATE INDEX "_leaders_v_version_version_workflow_state_idx" ON "_leaders_v" USING btree ("version_workflow_state");
  CREATE INDEX "_leaders_v_version_version_public_state_idx" ON "_leaders_v" USING btree ("version_public_state");
  CREATE INDEX "_leaders_v_version_version_updated_at_idx" ON "_leaders_v" USING btree ("version_updated_at");
  CREATE INDEX "_leaders_v_version_version_created_at_idx" ON "_leaders_v" USING btree ("version_created_at");
  CREATE INDEX "_leaders_v_version_version__status_idx" ON "_leaders_v" USING btree ("version__status");
  CREATE INDEX "_leaders_v_created_at_idx" ON "_leaders_v" USING btree ("created_at");
  CREATE INDEX "_leaders_v_updated_at_idx" ON "_leaders_v" USING btree ("updated_at");
  CREATE INDEX "_leaders_v_snapshot_idx" ON "_leaders_v" USING btree ("snapshot");
  CREATE INDEX "_leaders_v_published_locale_idx" ON "_leaders_v" USING btree ("published_locale");
  CREATE INDEX "_leaders_v_latest_idx" ON "_leaders_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_leaders_v_locales_locale_parent_id_unique" ON "_leaders_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_leaders_v_locales_parent_idx" ON "_leaders_v_locales" USING btree ("_parent_id");
  CREATE INDEX "organisations_other_names_order_idx" ON "organisations_other_names" USING btree ("_order");
  CREATE INDEX "organisations_other_names_parent_id_idx" ON "organisations_other_names" USING btree ("_parent_id");
  CREATE INDEX "organisations_accepted_spellings_order_idx" ON "organisations_accepted_spellings" USING btree ("_order");
  CREATE INDEX "organisations_accepted_spellings_parent_id_idx" ON "organisations_accepted_spellings" USING btree ("_parent_id");
  CREATE INDEX "organisations_legacy_warnings_order_idx" ON "organisations_legacy_warnings" USING btree ("_order");
  CREATE INDEX "organisations_legacy_warnings_parent_id_idx" ON "organisations_legacy_warnings" USING btree ("_parent_id");
  CREATE INDEX "organisations_legacy_breadcrumb_order_idx" ON "organisations_legacy_breadcrumb" USING btree ("_order");
  CREATE INDEX "organisations_legacy_breadcrumb_parent_id_idx" ON "organisations_legacy_breadcrumb" USING btree ("_parent_id");
  CREATE INDEX "organisations_logo_idx" ON "organisations" USING btree ("logo_id");
  CREATE INDEX "organisations_parent_idx" ON "organisations" USING btree ("parent_id");
  CREATE INDEX "organisations_replaced_by_idx" ON "organisations" USING btree ("replaced_by_id");
  CREATE INDEX "organisations_legacy_legacy_document_number_idx" ON "organisations" USING btree ("legacy_document_number");
  CREATE INDEX "organisations_legacy_legacy_checksum_idx" ON "organisations" USING btree ("legacy_checksum");
  CREATE INDEX "organisations_slug_idx" ON "organisations" USING btree ("slug");
  CREATE INDEX "organisations_workflow_state_idx" ON "organisations" USING btree ("workflow_state");
  CREATE INDEX "organisations_public_state_idx" ON "organisations" USING btree ("public_state");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations__status_idx" ON "organisations" USING btree ("_status");
  CREATE UNIQUE INDEX "organisations_locales_locale_parent_id_unique" ON "organisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_locales_parent_idx" ON "organisations_locales" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_version_other_names_order_idx" ON "_organisations_v_version_other_names" USING btree ("_order");
  CREATE INDEX "_organisations_v_version_other_names_parent_id_idx" ON "_organisations_v_version_other_names" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_version_accepted_spellings_order_idx" ON "_organisations_v_version_accepted_spellings" USING btree ("_order");
  CREATE INDEX "_organisations_v_version_accepted_spellings_parent_id_idx" ON "_organisations_v_version_accepted_spellings" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_version_legacy_warnings_order_idx" ON "_organisations_v_version_legacy_warnings" USING btree ("_order");
  CREATE INDEX "_organisations_v_version_legacy_warnings_parent_id_idx" ON "_organisations_v_version_legacy_warnings" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_version_legacy_breadcrumb_order_idx" ON "_organisations_v_version_legacy_breadcrumb" USING btree ("_order");
  CREATE INDEX "_organisations_v_version_legacy_breadcrumb_parent_id_idx" ON "_organisations_v_version_legacy_breadcrumb" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_logo_idx" ON "_organisations_v" USING btree ("version_logo_id");
  CREATE INDEX "_organisations_v_version_version_parent_idx" ON "_organisations_v" USING btree ("version_parent_id");
  CREATE INDEX "_organisations_v_version_version_replaced_by_idx" ON "_organisations_v" USING btree ("version_replaced_by_id");
  CREATE INDEX "_organisations_v_version_legacy_version_legacy_document__idx" ON "_organisations_v" USING btree ("version_legacy_document_number");
  CREATE INDEX "_organisations_v_version_legacy_version_legacy_checksum_idx" ON "_organisations_v" USING btree ("version_legacy_checksum");
  CREATE INDEX "_organisations_v_version_version_slug_idx" ON "_organisations_v" USING btree ("version_slug");
  CREATE INDEX "_organisations_v_version_version_workflow_state_idx" ON "_organisations_v" USING btree ("version_workflow_state");
  CREATE INDEX "_organisations_v_version_version_public_state_idx" ON "_organisations_v" USING btree ("version_public_state");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version__status_idx" ON "_organisations_v" USING btree ("version__status");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE INDEX "_organisations_v_snapshot_idx" ON "_organisations_v" USING btree ("snapshot");
  CREATE INDEX "_organisations_v_published_locale_idx" ON "_organisations_v" USING btree ("published_locale");
  CREATE INDEX "_organisations_v_latest_idx" ON "_organisations_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_organisations_v_locales_locale_parent_id_unique" ON "_organisations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_v_locales_parent_idx" ON "_organisations_v_locales" USING btree ("_parent_id");
  CREATE INDEX "topics_synonyms_order_idx" ON "topics_synonyms" USING btree ("_order");
  CREATE INDEX "topics_synonyms_parent_id_idx" ON "topics_synonyms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "topics_synonyms_locales_locale_parent_id_unique" ON "topics_synonyms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "topics_synonyms_locales_parent_idx" ON "topics_synonyms_locales" USING btree ("_parent_id");
  CREATE INDEX "topics_legacy_warnings_order_idx" ON "topics_legacy_warnings" USING btree ("_order");
  CREATE INDEX "topics_legacy_warnings_parent_id_idx" ON "topics_legacy_warnings" USING btree ("_parent_id");
  CREATE INDEX "topics_legacy_breadcrumb_order_idx" ON "topics_legacy_breadcrumb" USING btree ("_order");
  CREATE INDEX "topics_legacy_breadcrumb_parent_id_idx" ON "topics_legacy_breadcrumb" USING btree ("_parent_id");
  CREATE INDEX "topics_parent_idx" ON "topics" USING btree ("parent_id");
  CREATE INDEX "topics_legacy_legacy_document_number_idx" ON "topics" USING btree ("legacy_document_number");
  CREATE INDEX "topics_legacy_legacy_checksum_idx" ON "topics" USING btree ("legacy_checksum");
  CREATE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_workflow_state_idx" ON "topics" USING btree ("workflow_state");
  CREATE INDEX "topics_public_state_idx" ON "topics" USING btree ("public_state");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics__status_idx" ON "topics" USING btree ("_status");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "topics_locales_parent_idx" ON "topics_locales" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_version_synonyms_order_idx" ON "_topics_v_version_synonyms" USING btree ("_order");
  CREATE INDEX "_topics_v_version_synonyms_parent_id_idx" ON "_topics_v_version_synonyms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_topics_v_version_synonyms_locales_locale_parent_id_unique" ON "_topics_v_version_synonyms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_topics_v_version_synonyms_locales_parent_idx" ON "_topics_v_version_synonyms_locales" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_version_legacy_warnings_order_idx" ON "_topics_v_version_legacy_warnings" USING btree ("_order");
  CREATE INDEX "_topics_v_version_legacy_warnings_parent_id_idx" ON "_topics_v_version_legacy_warnings" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_version_legacy_breadcrumb_order_idx" ON "_topics_v_version_legacy_breadcrumb" USING btree ("_order");
  CREATE INDEX "_topics_v_version_legacy_breadcrumb_parent_id_idx" ON "_topics_v_version_legacy_breadcrumb" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_parent_idx" ON "_topics_v" USING btree ("version_parent_id");
  CREATE INDEX "_topics_v_version_legacy_version_legacy_document_number_idx" ON "_topics_v" USING btree ("version_legacy_document_number");
  CREATE INDEX "_topics_v_version_legacy_version_legacy_checksum_idx" ON "_topics_v" USING btree ("version_legacy_checksum");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v" USING btree ("version_slug");
  CREATE INDEX "_topics_v_version_version_workflow_state_idx" ON "_topics_v" USING btree ("version_workflow_state");
  CREATE INDEX "_topics_v_version_version_public_state_idx" ON "_topics_v" USING btree ("version_public_state");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version__status_idx" ON "_topics_v" USING btree ("version__status");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE INDEX "_topics_v_snapshot_idx" ON "_topics_v" USING btree ("snapshot");
  CREATE INDEX "_topics_v_published_locale_idx" ON "_topics_v" USING btree ("published_locale");
  CREATE INDEX "_topics_v_latest_idx" ON "_topics_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_topics_v_locales_locale_parent_id_unique" ON "_topics_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_topics_v_locales_parent_idx" ON "_topics_v_locales" USING btree ("_parent_id");
  CREATE INDEX "media_sha256_idx" ON "media" USING btree ("sha256");
  CREATE INDEX "media_workflow_state_idx" ON "media" USING btree ("workflow_state");
  CREATE INDEX "media_public_state_idx" ON "media" USING btree ("public_state");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media__status_idx" ON "media" USING btree ("_status");
  CREATE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_hero_sizes_hero_filename_idx" ON "media" USING btree ("sizes_hero_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_locales_parent_idx" ON "media_locales" USING btree ("_parent_id");
  CREATE INDEX "media_rels_order_idx" ON "media_rels" USING btree ("order");
  CREATE INDEX "media_rels_parent_idx" ON "media_rels" USING btree ("parent_id");
  CREATE INDEX "media_rels_path_idx" ON "media_rels" USING btree ("path");
  CREATE INDEX "media_rels_leaders_id_idx" ON "media_rels" USING btree ("leaders_id");
  CREATE INDEX "_media_v_parent_idx" ON "_media_v" USING btree ("parent_id");
  CREATE INDEX "_media_v_version_version_sha256_idx" ON "_media_v" USING btree ("version_sha256");
  CREATE INDEX "_media_v_version_version_workflow_state_idx" ON "_media_v" USING btree ("version_workflow_state");
  CREATE INDEX "_media_v_version_version_public_state_idx" ON "_media_v" USING btree ("version_public_state");
  CREATE INDEX "_media_v_version_version_updated_at_idx" ON "_media_v" USING btree ("version_updated_at");
  CREATE INDEX "_media_v_version_version_created_at_idx" ON "_media_v" USING btree ("version_created_at");
  CREATE INDEX "_media_v_version_version__status_idx" ON "_media_v" USING btree ("version__status");
  CREATE INDEX "_media_v_version_version_filename_idx" ON "_media_v" USING btree ("version_filename");
  CREATE INDEX "_media_v_version_sizes_thumbnail_version_sizes_thumbnail_idx" ON "_media_v" USING btree ("version_sizes_thumbnail_filename");
  CREATE INDEX "_media_v_version_sizes_card_version_sizes_card_filename_idx" ON "_media_v" USING btree ("version_sizes_card_filename");
  CREATE INDEX "_media_v_version_sizes_hero_version_sizes_hero_filename_idx" ON "_media_v" USING btree ("version_sizes_hero_filename");
  CREATE INDEX "_media_v_created_at_idx" ON "_media_v" USING btree ("created_at");
  CREATE INDEX "_media_v_updated_at_idx" ON "_media_v" USING btree ("updated_at");
  CREATE INDEX "_media_v_snapshot_idx" ON "_media_v" USING btree ("snapshot");
  CREATE INDEX "_media_v_published_locale_idx" ON "_media_v" USING btree ("published_locale");
  CREATE INDEX "_media_v_latest_idx" ON "_media_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_media_v_locales_locale_parent_id_unique" ON "_media_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_media_v_locales_parent_idx" ON "_media_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_media_v_rels_order_idx" ON "_media_v_rels" USING btree ("order");
  CREATE INDEX "_media_v_rels_parent_idx" ON "_media_v_rels" USING btree ("parent_id");
  CREATE INDEX "_media_v_rels_path_idx" ON "_media_v_rels" USING btree ("path");
  CREATE INDEX "_media_v_rels_leaders_id_idx" ON "_media_v_rels" USING btree ("leaders_id");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "document_sequence_idx" ON "editorial_ledger" USING btree ("document","sequence");
  CREATE INDEX "type_at_idx" ON "editorial_ledger" USING btree ("type","at");
  CREATE UNIQUE INDEX "number_idx" ON "public_ledger" USING btree ("number");
  CREATE INDEX "at_idx" ON "public_ledger" USING btree ("at");
  CREATE INDEX "editorial_heads_working_state_idx" ON "editorial_heads" USING btree ("working_state");
  CREATE INDEX "editorial_heads_public_state_idx" ON "editorial_heads" USING btree ("public_state");
  CREATE UNIQUE INDEX "key_idx" ON "editorial_heads" USING btree ("key");
  CREATE UNIQUE INDEX "document_fingerprint_idx" ON "editorial_snapshots" USING btree ("document","fingerprint");
  CREATE INDEX "editorial_slugs_document_idx" ON "editorial_slugs" USING btree ("document");
  CREATE UNIQUE INDEX "scope_slug_idx" ON "editorial_slugs" USING btree ("scope","slug");
  CREATE UNIQUE INDEX "digest_idx" ON "editorial_people" USING btree ("digest");
  CREATE UNIQUE INDEX "userId_idx" ON "editorial_people" USING btree ("user_id");
  CREATE UNIQUE INDEX "key_1_idx" ON "editorial_requests" USING btree ("key");
  CREATE UNIQUE INDEX "document_sequence_1_idx" ON "editorial_outbox" USING btree ("document","sequence");
  CREATE INDEX "isDone_at_idx" ON "editorial_outbox" USING btree ("is_done","at");
  CREATE UNIQUE INDEX "key_2_idx" ON "publications" USING btree ("key");
  CREATE INDEX "type_locale_slug_isCurrent_idx" ON "publications" USING btree ("type","locale","slug","is_current");
  CREATE INDEX "type_locale_isCurrent_displayedAt_documentId_idx" ON "publications" USING btree ("type","locale","is_current","displayed_at","document_id");
  CREATE INDEX "type_locale_displayedAt_documentId_idx" ON "publications" USING btree ("type","locale","displayed_at","document_id");
  CREATE INDEX "document_locale_isCurrent_idx" ON "publications" USING btree ("document","locale","is_current");
  CREATE INDEX "publication_facets_publication_idx" ON "publication_facets" USING btree ("publication");
  CREATE INDEX "publication_facets_document_idx" ON "publication_facets" USING btree ("document");
  CREATE INDEX "facet_type_locale_isCurrent_displayedAt_documentId_idx" ON "publication_facets" USING btree ("facet","type","locale","is_current","displayed_at","document_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_leader_activities_id_idx" ON "payload_locked_documents_rels" USING btree ("leader_activities_id");
  CREATE INDEX "payload_locked_documents_rels_dialogues_id_idx" ON "payload_locked_documents_rels" USING btree ("dialogues_id");
  CREATE INDEX "payload_locked_documents_rels_side_events_id_idx" ON "payload_locked_documents_rels" USING btree ("side_events_id");
  CREATE INDEX "payload_locked_documents_rels_leaders_id_idx" ON "payload_locked_documents_rels" USING btree ("leaders_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_settings_former_hosts_order_idx" ON "site_settings_former_hosts" USING btree ("_order");
  CREATE INDEX "site_settings_former_hosts_parent_id_idx" ON "site_settings_former_hosts" USING btree ("_parent_id");
  CREATE INDEX "site_settings_disclaimers_order_idx" ON "site_settings_disclaimers" USING btree ("_order");
  CREATE INDEX "site_settings_disclaimers_parent_id_idx" ON "site_settings_disclaimers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_settings_disclaimers_locales_locale_parent_id_unique" ON "site_settings_disclaimers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_settings_disclaimers_locales_parent_idx" ON "site_settings_disclaimers_locales" USING btree ("_parent_id");
  CREATE INDEX "site_settings_hot_keywords_order_idx" ON "site_settings_hot_keywords" USING btree ("_order");
  CREATE INDEX "site_settings_hot_keywords_parent_id_idx" ON "site_settings_hot_keywords" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_settings_hot_keywords_locales_locale_parent_id_unique" ON "site_settings_hot_keywords_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_settings_hot_keywords_locales_parent_idx" ON "site_settings_hot_keywords_locales" USING btree ("_parent_id");
  CREATE INDEX "site_settings_footer_links_order_idx" ON "site_settings_footer_links" USING btree ("_order");
  CREATE INDEX "site_settings_footer_links_parent_id_idx" ON "site_settings_footer_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_settings_footer_links_locales_locale_parent_id_unique" ON "site_settings_footer_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_settings_footer_links_locales_parent_idx" ON "site_settings_footer_links_locales" USING btree ("_parent_id");
  CREATE INDEX "site_settings_ministry_idx" ON "site_settings" USING btree ("ministry_id");
  CREATE INDEX "site_settings_workflow_state_idx" ON "site_settings" USING btree ("workflow_state");
  CREATE INDEX "site_settings_public_state_idx" ON "site_settings" USING btree ("public_state");
  CREATE INDEX "site_settings__status_idx" ON "site_settings" USING btree ("_status");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_settings_locales_parent_idx" ON "site_settings_locales" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_former_hosts_order_idx" ON "_site_settings_v_version_former_hosts" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_former_hosts_parent_id_idx" ON "_site_settings_v_version_former_hosts" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_disclaimers_order_idx" ON "_site_settings_v_version_disclaimers" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_disclaimers_parent_id_idx" ON "_site_settings_v_version_disclaimers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_settings_v_version_disclaimers_locales_locale_parent_i" ON "_site_settings_v_version_disclaimers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_disclaimers_locales_parent_idx" ON "_site_settings_v_version_disclaimers_locales" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_hot_keywords_order_idx" ON "_site_settings_v_version_hot_keywords" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_hot_keywords_parent_id_idx" ON "_site_settings_v_version_hot_keywords" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_settings_v_version_hot_keywords_locales_locale_parent_" ON "_site_settings_v_version_hot_keywords_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_hot_keywords_locales_parent_idx" ON "_site_settings_v_version_hot_keywords_locales" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_footer_links_order_idx" ON "_site_settings_v_version_footer_links" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_footer_links_parent_id_idx" ON "_site_settings_v_version_footer_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_settings_v_version_footer_links_locales_locale_parent_" ON "_site_settings_v_version_footer_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_footer_links_locales_parent_idx" ON "_site_settings_v_version_footer_links_locales" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_version_ministry_idx" ON "_site_settings_v" USING btree ("version_ministry_id");
  CREATE INDEX "_site_settings_v_version_version_workflow_state_idx" ON "_site_settings_v" USING btree ("version_workflow_state");
  CREATE INDEX "_site_settings_v_version_version_public_state_idx" ON "_site_settings_v" USING btree ("version_public_state");
  CREATE INDEX "_site_settings_v_version_version__status_idx" ON "_site_settings_v" USING btree ("version__status");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");
  CREATE INDEX "_site_settings_v_snapshot_idx" ON "_site_settings_v" USING btree ("snapshot");
  CREATE INDEX "_site_settings_v_published_locale_idx" ON "_site_settings_v" USING btree ("published_locale");
  CREATE INDEX "_site_settings_v_latest_idx" ON "_site_settings_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_site_settings_v_locales_locale_parent_id_unique" ON "_site_settings_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_locales_parent_idx" ON "_site_settings_v_locales" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE "leader_activities_leaders" CASCADE;
  DROP TABLE "leader_activities_leaders_locales" CASCADE;
  DROP TABLE "leader_activities_stops" CASCADE;
  DROP TABLE "leader_activities_participants_functions" CASCADE;
  DROP TABLE "leader_activities_participants" CASCADE;
  DROP TABLE "leader_activities_participants_locales" CASCADE;
  DROP TABLE "leader_activities_organisations" CASCADE;
  DROP TABLE "leader_activities_mentioned_people" CASCADE;
  DROP TABLE "leader_activities_mentioned_people_locales" CASCADE;
  DROP TABLE "leader_activities_countries" CASCADE;
  DROP TABLE "leader_activities_outcomes" CASCADE;
  DROP TABLE "leader_activities_outcomes_locales" CASCADE;
  DROP TABLE "leader_activities_statements" CASCADE;
  DROP TABLE "leader_activities_statements_locales" CASCADE;
  DROP TABLE "leader_activities_legacy_warnings" CASCADE;
  DROP TABLE "leader_activities_legacy_breadcrumb" CASCADE;
  DROP TABLE "leader_activities" CASCADE;
  DROP TABLE "leader_activities_locales" CASCADE;
  DROP TABLE "leader_activities_rels" CASCADE;
  DROP TABLE "_leader_activities_v_version_leaders" CASCADE;
  DROP TABLE "_leader_activities_v_version_leaders_locales" CASCADE;
  DROP TABLE "_leader_activities_v_version_stops" CASCADE;
  DROP TABLE "_leader_activities_v_version_participants_functions" CASCADE;
  DROP TABLE "_leader_activities_v_version_participants" CASCADE;
  DROP TABLE "_leader_activities_v_version_participants_locales" CASCADE;
  DROP TABLE "_leader_activities_v_version_organisations" CASCADE;
  DROP TABLE "_leader_activities_v_version_mentioned_people" CASCADE;
  DROP TABLE "_leader_activities_v_version_mentioned_people_locales" CASCADE;
  DROP TABLE "_leader_activities_v_version_countries" CASCADE;
  DROP TABLE "_leader_activities_v_version_outcomes" CASCADE;
  DROP TABLE "_leader_activities_v_version_outcomes_locales" CASCADE;
  DROP TABLE "_leader_activities_v_version_statements" CASCADE;
  DROP TABLE "_leader_activities_v_version_statements_locales" CASCADE;
  DROP TABLE "_leader_activities_v_version_legacy_warnings" CASCADE;
  DROP TABLE "_leader_activities_v_version_legacy_breadcrumb" CASCADE;
  DROP TABLE "_leader_activities_v" CASCADE;
  DROP TABLE "_leader_activities_v_locales" CASCADE;
  DROP TABLE "_leader_activities_v_rels" CASCADE;
  DROP TABLE "dialogues_countries" CASCADE;
  DROP TABLE "dialogues_themes" CASCADE;
  DROP TABLE "dialogues_themes_locales" CASCADE;
  DROP TABLE "dialogues_agenda" CASCADE;
  DROP TABLE "dialogues_agenda_locales" CASCADE;
  DROP TABLE "dialogues_participants_functions" CASCADE;
  DROP TABLE "dialogues_participants" CASCADE;
  DROP TABLE "dialogues_participants_locales" CASCADE;
  DROP TABLE "dialogues_organisations" CASCADE;
  DROP TABLE "dialogues_outcomes" CASCADE;
  DROP TABLE "dialogues_outcomes_locales" CASCADE;
  DROP TABLE "dialogues_statements" CASCADE;
  DROP TABLE "dialogues_statements_locales" CASCADE;
  DROP TABLE "dialogues_legacy_warnings" CASCADE;
  DROP TABLE "dialogues_legacy_breadcrumb" CASCADE;
  DROP TABLE "dialogues" CASCADE;
  DROP TABLE "dialogues_locales" CASCADE;
  DROP TABLE "dialogues_rels" CASCADE;
  DROP TABLE "_dialogues_v_version_countries" CASCADE;
  DROP TABLE "_dialogues_v_version_themes" CASCADE;
  DROP TABLE "_dialogues_v_version_themes_locales" CASCADE;
  DROP TABLE "_dialogues_v_version_agenda" CASCADE;
  DROP TABLE "_dialogues_v_version_agenda_locales" CASCADE;
  DROP TABLE "_dialogues_v_version_participants_functions" CASCADE;
  DROP TABLE "_dialogues_v_version_participants" CASCADE;
  DROP TABLE "_dialogues_v_version_participants_locales" CASCADE;
  DROP TABLE "_dialogues_v_version_organisations" CASCADE;
  DROP TABLE "_dialogues_v_version_outcomes" CASCADE;
  DROP TABLE "_dialogues_v_version_outcomes_locales" CASCADE;
  DROP TABLE "_dialogues_v_version_statements" CASCADE;
  DROP TABLE "_dialogues_v_version_statements_locales" CASCADE;
  DROP TABLE "_dialogues_v_version_legacy_warnings" CASCADE;
  DROP TABLE "_dialogues_v_version_legacy_breadcrumb" CASCADE;
  DROP TABLE "_dialogues_v" CASCADE;
  DROP TABLE "_dialogues_v_locales" CASCADE;
  DROP TABLE "_dialogues_v_rels" CASCADE;
  DROP TABLE "side_events_participants_functions" CASCADE;
  DROP TABLE "side_events_participants" CASCADE;
  DROP TABLE "side_events_participants_locales" CASCADE;
  DROP TABLE "side_events_organisations" CASCADE;
  DROP TABLE "side_events_outcomes" CASCADE;
  DROP TABLE "side_events_outcomes_locales" CASCADE;
  DROP TABLE "side_events_statements" CASCADE;
  DROP TABLE "side_events_statements_locales" CASCADE;
  DROP TABLE "side_events_legacy_warnings" CASCADE;
  DROP TABLE "side_events_legacy_breadcrumb" CASCADE;
  DROP TABLE "side_events" CASCADE;
  DROP TABLE "side_events_locales" CASCADE;
  DROP TABLE "side_events_rels" CASCADE;
  DROP TABLE "_side_events_v_version_participants_functions" CASCADE;
  DROP TABLE "_side_events_v_version_participants" CASCADE;
  DROP TABLE "_side_events_v_version_participants_locales" CASCADE;
  DROP TABLE "_side_events_v_version_organisations" CASCADE;
  DROP TABLE "_side_events_v_version_outcomes" CASCADE;
  DROP TABLE "_side_events_v_version_outcomes_locales" CASCADE;
  DROP TABLE "_side_events_v_version_statements" CASCADE;
  DROP TABLE "_side_events_v_version_statements_locales" CASCADE;
  DROP TABLE "_side_events_v_version_legacy_warnings" CASCADE;
  DROP TABLE "_side_events_v_version_legacy_breadcrumb" CASCADE;
  DROP TABLE "_side_events_v" CASCADE;
  DROP TABLE "_side_events_v_locales" CASCADE;
  DROP TABLE "_side_events_v_rels" CASCADE;
  DROP TABLE "leaders_other_spellings" CASCADE;
  DROP TABLE "leaders_appointments" CASCADE;
  DROP TABLE "leaders_appointments_locales" CASCADE;
  DROP TABLE "leaders_legacy_warnings" CASCADE;
  DROP TABLE "leaders_legacy_breadcrumb" CASCADE;
  DROP TABLE "leaders" CASCADE;
  DROP TABLE "leaders_locales" CASCADE;
  DROP TABLE "_leaders_v_version_other_spellings" CASCADE;
  DROP TABLE "_leaders_v_version_appointments" CASCADE;
  DROP TABLE "_leaders_v_version_appointments_locales" CASCADE;
  DROP TABLE "_leaders_v_version_legacy_warnings" CASCADE;
  DROP TABLE "_leaders_v_version_legacy_breadcrumb" CASCADE;
  DROP TABLE "_leaders_v" CASCADE;
  DROP TABLE "_leaders_v_locales" CASCADE;
  DROP TABLE "organisations_other_names" CASCADE;
  DROP TABLE "organisations_accepted_spellings" CASCADE;
  DROP TABLE "organisations_legacy_warnings" CASCADE;
  DROP TABLE "organisations_legacy_breadcrumb" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_locales" CASCADE;
  DROP TABLE "_organisations_v_version_other_names" CASCADE;
  DROP TABLE "_organisations_v_version_accepted_spellings" CASCADE;
  DROP TABLE "_organisations_v_version_legacy_warnings" CASCADE;
  DROP TABLE "_organisations_v_version_legacy_breadcrumb" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "_organisations_v_locales" CASCADE;
  DROP TABLE "topics_synonyms" CASCADE;
  DROP TABLE "topics_synonyms_locales" CASCADE;
  DROP TABLE "topics_legacy_warnings" CASCADE;
  DROP TABLE "topics_legacy_breadcrumb" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "_topics_v_version_synonyms" CASCADE;
  DROP TABLE "_topics_v_version_synonyms_locales" CASCADE;
  DROP TABLE "_topics_v_version_legacy_warnings" CASCADE;
  DROP TABLE "_topics_v_version_legacy_breadcrumb" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "_topics_v_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "media_rels" CASCADE;
  DROP TABLE "_media_v" CASCADE;
  DROP TABLE "_media_v_locales" CASCADE;
  DROP TABLE "_media_v_rels" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "editorial_ledger" CASCADE;
  DROP TABLE "public_ledger" CASCADE;
  DROP TABLE "editorial_heads" CASCADE;
  DROP TABLE "editorial_snapshots" CASCADE;
  DROP TABLE "editorial_slugs" CASCADE;
  DROP TABLE "editorial_people" CASCADE;
  DROP TABLE "editorial_requests" CASCADE;
  DROP TABLE "editorial_outbox" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "publication_facets" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings_former_hosts" CASCADE;
  DROP TABLE "site_settings_disclaimers" CASCADE;
  DROP TABLE "site_settings_disclaimers_locales" CASCADE;
  DROP TABLE "site_settings_hot_keywords" CASCADE;
  DROP TABLE "site_settings_hot_keywords_locales" CASCADE;
  DROP TABLE "site_settings_footer_links" CASCADE;
  DROP TABLE "site_settings_footer_links_locales" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_locales" CASCADE;
  DROP TABLE "_site_settings_v_version_former_hosts" CASCADE;
  DROP TABLE "_site_settings_v_version_disclaimers" CASCADE;
  DROP TABLE "_site_settings_v_version_disclaimers_locales" CASCADE;
  DROP TABLE "_site_settings_v_version_hot_keywords" CASCADE;
  DROP TABLE "_site_settings_v_version_hot_keywords_locales" CASCADE;
  DROP TABLE "_site_settings_v_version_footer_links" CASCADE;
  DROP TABLE "_site_settings_v_version_footer_links_locales" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TABLE "_site_settings_v_locales" CASCADE;`)
}
