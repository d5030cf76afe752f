import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { machinery } from '../collections/machinery.js'
import { dataDirectoryKey } from '../store/heads.js'
import { addRow, findRow } from '../store/rows.js'

/** The file that holds the same mark as the database's row. */
const markFile = 'database-mark'

type MarkRow = { state?: string | null }

/** The database's mark; made on the first start, once even where several servers start together. */
const databaseMark = (payload: Payload): Promise<{ mark: string; isNew: boolean }> =>
  engineOf(payload).inTransaction(
    payload,
    { keys: [], makeReq: () => createLocalReq({}, payload) },
    async (req) => {
      const row = await findRow<MarkRow>(req, machinery.heads, {
        key: { equals: dataDirectoryKey },
      })
      if (row?.state) return { mark: row.state, isNew: false }
      const mark = randomUUID()
      await addRow(req, machinery.heads, { key: dataDirectoryKey, state: mark })
      return { mark, isNew: true }
    },
  )

/**
 * Whether a data folder belongs to the database: stored files and record must not be mixed up.
 * Marks both on the first start.
 * @returns null, or a sentence that says what to change
 */
export const matchDataDirectory = async (
  payload: Payload,
  dataDir: string,
): Promise<string | null> => {
  const file = path.join(dataDir, markFile)
  const { mark, isNew } = await databaseMark(payload)
  const found = (await readFile(file, 'utf8').catch(() => '')).trim()
  if (found === mark) return null
  if (found !== '')
    return `DATA_DIR (${dataDir}) holds the files of another database. Name the folder that belongs to this one.`
  if (!isNew)
    return `DATA_DIR (${dataDir}) is not the folder with this database's files: it lacks its mark. Name the right folder; if the files were copied here, write ${mark} into ${file}.`
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, `${mark}\n`)
  return null
}
