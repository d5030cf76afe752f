import { faultOf } from '../shared/faultOf.js'
import type { Connections } from './libsqlTypes.js'

/**
 * Moves what lies in the write-ahead log into the file, so that after an orderly stop the file alone
 * is the whole database, and closes both connections. Where another process still reads, the log
 * stays, and nothing is lost either.
 */
export async function closeConnections({ reader, writer }: Connections): Promise<void> {
  reader.close()
  try {
    await writer.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch (error) {
    // A full or damaged disk: the log keeps what was committed, and the next start says what is wrong.
    if (faultOf(error) === null) throw error
  } finally {
    writer.close()
  }
}
