import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

import { libsqlClient } from './libsqlClient.js'
import type { Connections, LibsqlClient } from './libsqlTypes.js'
import { startRefusalFor } from './startRefusalFor.js'

type Open = Awaited<ReturnType<typeof libsqlClient>>

/** A file up to this size is looked through at each start (about 0.1 s); a bigger one as it is read. */
const lookedThroughBytes = 64 * 1024 * 1024
const walLimitBytes = 64 * 1024 * 1024
/** A native wait stops the whole process, so it is short; `beginImmediate` waits beside it. */
const writerBusyMs = 5
/** In WAL mode readers wait for nobody, but for the moment in which a file is recovered. */
const readerBusyMs = 2_000

/**
 * Opens the file (and makes its folder) with one connection that writes and one that only reads.
 *
 * @param url `file:` and a path, relative to the working directory or absolute
 * @throws StartRefusal when the file is damaged, cannot be opened or cannot be written to
 */
export async function openConnections(url: string): Promise<Connections> {
  const path = decodeURIComponent(url.slice('file:'.length).replace(/^\/\//, ''))
  const open = await libsqlClient()
  try {
    await mkdir(dirname(path), { recursive: true })
    return await openAt(path, open)
  } catch (error) {
    throw startRefusalFor(path, error)
  }
}

async function openAt(path: string, open: Open): Promise<Connections> {
  const { client: writer, begin, hasBegun, read: runInside } = open(path)
  await writer.execute('PRAGMA busy_timeout = 5000')
  await writer.execute('PRAGMA journal_mode = WAL')
  await writer.execute(`PRAGMA journal_size_limit = ${walLimitBytes}`)
  await writer.execute('PRAGMA synchronous = FULL')
  await lookThrough(path, writer)
  await writer.execute('PRAGMA foreign_keys = ON')
  await writer.execute(`PRAGMA busy_timeout = ${writerBusyMs}`)
  const { client: reader, read } = open(path)
  await reader.execute(`PRAGMA busy_timeout = ${readerBusyMs}`)
  await reader.execute('PRAGMA query_only = ON')
  return { reader, writer, begin, hasBegun, read, runInside }
}

/** SQLite notices damage where it reads, which may be long after a start. */
async function lookThrough(path: string, writer: LibsqlClient): Promise<void> {
  if ((await stat(path)).size > lookedThroughBytes) return
  const { rows } = await writer.execute('PRAGMA quick_check(1)')
  const finding = String(rows[0]?.[0] ?? 'ok')
  if (finding !== 'ok') throw Object.assign(new Error(finding), { code: 'SQLITE_CORRUPT' })
}
