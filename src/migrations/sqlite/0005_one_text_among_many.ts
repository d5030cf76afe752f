import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`_leader_activities_v_parent_latest_idx\` ON \`_leader_activities_v\` (\`parent_id\`,\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_dialogues_v_parent_latest_idx\` ON \`_dialogues_v\` (\`parent_id\`,\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_side_events_v_parent_latest_idx\` ON \`_side_events_v\` (\`parent_id\`,\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_leaders_v_parent_latest_idx\` ON \`_leaders_v\` (\`parent_id\`,\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_latest_idx\` ON \`_organisations_v\` (\`parent_id\`,\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_latest_idx\` ON \`_topics_v\` (\`parent_id\`,\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_parent_latest_idx\` ON \`_media_v\` (\`parent_id\`,\`latest\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_leader_activities_v_parent_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_dialogues_v_parent_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_side_events_v_parent_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_leaders_v_parent_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_organisations_v_parent_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_topics_v_parent_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_media_v_parent_latest_idx\`;`)
}
