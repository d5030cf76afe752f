import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'
import { fillWords } from '../../database/drizzle/fillWords.js'
import { dropWordTables } from '../../database/sqlite/wordTables.js'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` ADD \`words\` text;`)
  await fillWords((statement) => db.all(statement))
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  for (const statement of dropWordTables) await db.run(sql.raw(statement))
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`words\`;`)
}
