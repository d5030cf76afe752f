import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type TestEngine = {
  name: 'sqlite' | 'mongodb' | 'postgres'
  available: boolean
  /** Why it is not available. */
  reason?: string
  /** The address of a new, empty database. */
  url: () => string
}

/** Every engine the product runs on. Name blocks `describe(\`… [${engine.name}]\`)`. */
export const engines: readonly TestEngine[] = [
  {
    name: 'sqlite',
    available: true,
    url: () =>
      `file:${join(mkdtempSync(join(process.env.COMMUNIQUE_TEST_FOLDER ?? tmpdir(), 'database-')), 'test.db')}`,
  },
  {
    name: 'mongodb',
    available: process.env.COMMUNIQUE_TEST_MONGODB_URL !== undefined,
    reason: process.env.COMMUNIQUE_TEST_MONGODB_SKIPPED,
    url: () => {
      const url = new URL(process.env.COMMUNIQUE_TEST_MONGODB_URL ?? '')
      url.pathname = `/test-${randomUUID()}`
      return url.href
    },
  },
  {
    name: 'postgres',
    available: process.env.COMMUNIQUE_TEST_POSTGRES_URL !== undefined,
    reason: process.env.COMMUNIQUE_TEST_POSTGRES_SKIPPED,
    url: () => {
      const script = fileURLToPath(new URL('createDatabase.js', import.meta.url))
      const server = process.env.COMMUNIQUE_TEST_POSTGRES_URL ?? ''
      const env = { ...process.env, NODE_OPTIONS: '' }
      return execFileSync(process.execPath, [script, server], { env, encoding: 'utf8' })
    },
  },
]

/** The engines that this run has. */
export const availableEngines = engines.filter((engine) => engine.available)

/**
 * The engines on which each rule of the workflow is tried through HTTP. On PostgreSQL `npm run proof`
 * tries them, and every run that sets COMMUNIQUE_TEST_WORKFLOW_ON_POSTGRES; the attack table, the
 * races and everything about transactions are tried there each time.
 */
export const workflowEngines = availableEngines.filter(
  ({ name }) =>
    name !== 'postgres' || process.env.COMMUNIQUE_TEST_WORKFLOW_ON_POSTGRES !== undefined,
)
