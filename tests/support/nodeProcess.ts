import { startProduct } from './product.js'
import { openWholeServer } from './wholeServer.js'

/**
 * One node of several, to be run as a process: the whole server on the database, folder and secret
 * that TEST_NODE names. It writes its address in a line when it is open, and ends when its
 * standard input does.
 */
const { dataDir, databaseUrl, secret } = JSON.parse(process.env.TEST_NODE ?? '{}') as {
  dataDir: string
  databaseUrl: string
  secret: string
}
const product = await startProduct(databaseUrl, { key: 'default', dataDir, secret })
const { origin } = await openWholeServer(product)
process.stdout.write(`${origin}\n`)
process.stdin.resume().once('end', () => process.exit(0))
