import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`CREATE INDEX \`type_isDone_idx\` ON \`editorial_outbox\` (\`type\`,\`is_done\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
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
