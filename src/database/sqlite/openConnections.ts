import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

import { libsqlClient } from './libsqlClient.js'
import type { Connections } from './libsqlTypes.js'

const walLimitBytes = 64 * 1024 * 1024
/** A native wait stops the whole process, so it is short; `beginImmediate` waits beside it. */
const writerBusyMs = 5
/** In WAL mode readers wait for nobody, but for the moment in which a file is recovered. */
const readerBusyMs = 2_000

/**
 * Opens the file (and makes its folder) with one connection that writes and one that only reads.
 *
 * @param url `file:` and a path, relative to the working directory or absolute
 */
export async function openConnections(url: string): Promise<Connections> {
  const open = await libsqlClient()
  const path = decodeURIComponent(url.slice('file:'.length).replace(/^\/\//, ''))
  await mkdir(dirname(path), { recursive: true })
  const { client: writer, begin } = open(path)
  await writer.execute('PRAGMA busy_timeout = 5000')
  await writer.execute('PRAGMA journal_mode = WAL')
  await writer.execute(`PRAGMA journal_size_limit = ${walLimitBytes}`)
  await writer.execute('PRAGMA synchronous = FULL')
  await writer.execute('PRAGMA foreign_keys = ON')
  await writer.execute(`PRAGMA busy_timeout = ${writerBusyMs}`)
  const { client: reader } = open(path)
  await reader.execute(`PRAGMA busy_timeout = ${readerBusyMs}`)
  await reader.execute('PRAGMA query_only = ON')
  return { reader, writer, begin }
}
