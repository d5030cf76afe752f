import { engineOf } from '../../src/database/index.js'
import { startSmall } from '../database/smallConfig.js'

/**
 * A process of its own: `openSmall.ts start URL FOLDER` starts on a database as a server does,
 * `openSmall.ts migrate URL FOLDER` applies what is missing. Prints what went wrong, and then ends
 * with 1.
 */
const [what, url = '', migrationDir = ''] = process.argv.slice(2)
try {
  const migrating = what === 'migrate' ? 'database' : undefined
  const payload = await startSmall({ url, migrationDir, push: false, migrating })
  if (what === 'migrate') await engineOf(payload).schema?.migrate()
  await payload.db.create({ collection: 'texts', data: { subject: `${process.pid}` } })
  await payload.destroy()
  process.exit(0)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
}
