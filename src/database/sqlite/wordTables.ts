import type { SchemaAccess } from '../drizzle/drizzleTypes.js'

/**
 * SQLite's full text keeps words under whole numbers, and the rows of publications have none that a
 * VACUUM leaves as they are: a table between the two gives them. It also holds what a search filters
 * and orders by: a word of every text asks for thousands of rows, and those of publications are wide.
 */
const names = ['publication_search', 'publication_search_rows']

const copied = [
  'type',
  'locale',
  'status',
  'document',
  'document_id',
  'from_number',
  'to_number',
  'displayed_at',
] as const

const copiedFrom = (row: string): string => copied.map((name) => `${row}.${name}`).join(', ')

const insertFrom = (row: string): string => `
  INSERT INTO publication_search_rows (key, ${copied.join(', ')})
    VALUES (${row}.key, ${copiedFrom(row)});
  INSERT INTO publication_search (rowid, words)
    SELECT id, ${row}.words FROM publication_search_rows WHERE key = ${row}.key;`

const removeOf = (row: string): string => `
  DELETE FROM publication_search WHERE rowid IN
    (SELECT id FROM publication_search_rows WHERE key = ${row}.key);
  DELETE FROM publication_search_rows WHERE key = ${row}.key;`

const hasWords = (row: string): string => `${row}.words IS NOT NULL AND ${row}.words <> '[]'`

const made = [
  `CREATE TABLE publication_search_rows (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
    ${copied.map((name) => (name.endsWith('_number') ? name : `${name} TEXT`)).join(', ')})`,
  // The words are cut already; this tokeniser parts them only where the list has its marks.
  `CREATE VIRTUAL TABLE publication_search USING fts5(words, content='', contentless_delete=1,
    detail=none, tokenize='ascii')`,
  `INSERT INTO publication_search_rows (key, ${copied.join(', ')})
    SELECT key, ${copiedFrom('publications')} FROM publications WHERE ${hasWords('publications')}`,
  `INSERT INTO publication_search (rowid, words) SELECT r.id, p.words
    FROM publication_search_rows r JOIN publications p ON p.key = r.key`,
  `CREATE TRIGGER publication_search_insert AFTER INSERT ON publications
    WHEN ${hasWords('new')} BEGIN ${insertFrom('new')} END`,
  `CREATE TRIGGER publication_search_delete AFTER DELETE ON publications
    BEGIN ${removeOf('old')} END`,
  `CREATE TRIGGER publication_search_clear AFTER UPDATE OF key, words ON publications
    BEGIN ${removeOf('old')} END`,
  `CREATE TRIGGER publication_search_update AFTER UPDATE OF key, words ON publications
    WHEN ${hasWords('new')} BEGIN ${removeOf('new')} ${insertFrom('new')} END`,
  `CREATE TRIGGER publication_search_copy AFTER UPDATE OF ${copied.join(', ')} ON publications BEGIN
    UPDATE publication_search_rows SET ${copied.map((name) => `${name} = new.${name}`).join(', ')}
      WHERE key = new.key; END`,
]

const triggers = ['insert', 'delete', 'clear', 'update', 'copy'].map(
  (event) => `publication_search_${event}`,
)

/** Everything that `made` makes: tables, triggers, and the columns of the table between. */
const expected = names.length + triggers.length + copied.length + 2

/** The statements that take everything away again, for a migration that takes back the words. */
export const dropWordTables: readonly string[] = [
  ...triggers.map((name) => `DROP TRIGGER IF EXISTS ${name}`),
  ...names.map((name) => `DROP TABLE IF EXISTS ${name}`),
]

/**
 * Makes the full-text index of publications, filled, where it is not there as a whole: in a new
 * database, after the migration that brought the words, and after one that made the table anew and
 * so took the triggers along. Nothing is kept there that does not stand in publications.
 */
export const ensureWordTables = async (access: SchemaAccess): Promise<void> => {
  const count = async (sql: string): Promise<number> =>
    Number((await access.run(sql))[0]?.number ?? 0)
  const hasColumn = await count(
    "SELECT count(*) AS number FROM pragma_table_info('publications') WHERE name = 'words'",
  )
  if (hasColumn === 0) return
  const there = `SELECT (SELECT count(*) FROM sqlite_master WHERE type IN ('table', 'trigger')
    AND name IN (${[...names, ...triggers].map((name) => `'${name}'`).join(', ')}))
    + (SELECT count(*) FROM pragma_table_info('publication_search_rows')) AS number`
  if ((await count(there)) === expected) return
  await access.exclusively(async ({ run }) => {
    if (Number((await run(there))[0]?.number) === expected) return
    for (const statement of [...dropWordTables, ...made]) await run(statement)
  })
}
