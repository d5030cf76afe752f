import { execFile } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { availableEngines } from '../support/engines.js'
import { newMigrationsFolder } from '../support/migrationsFolder.js'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = path.join(root, 'node_modules/payload/bin.js')

/** A project of somebody else with the plugin in it; `remark` is what its second version adds. */
const configOf = (url: string, hasRemark: boolean) => `
import { buildConfig } from 'payload'
import { databaseFromUrl } from '../../../src/database/index.js'
import { communique } from '../../../src/plugin/index.js'
export default buildConfig({
  secret: 'a secret of a test',
  db: databaseFromUrl('${url}', { migrationDir: '${'FOLDER'}/migrations' }),
  localization: { locales: ['en', 'zh'], defaultLocale: 'en', fallback: false },
  collections: [
    { slug: 'users', auth: true, fields: [{ name: 'name', type: 'text' }] },
    {
      slug: 'statements',
      fields: [
        { name: 'title', type: 'text', localized: true },
        { name: 'points', type: 'array', fields: [{ name: 'text', type: 'text' }] },
        ${hasRemark ? "{ name: 'remark', type: 'text', required: true, defaultValue: 'none' }," : ''}
      ],
    },
  ],
  plugins: [
    communique({
      collections: { statements: {} },
      globals: {},
      dataDir: '${'FOLDER'}/data',
      users: 'users',
    }),
  ],
  telemetry: false,
})
`

describe.each(availableEngines)('Payload’s own commands [$name]', ({ name, url }) => {
  let address: string
  let folder: string
  let remove: () => Promise<void>

  beforeAll(async () => {
    address = url()
    ;({ folder, remove } = await newMigrationsFolder())
  })
  afterAll(() => remove())

  const configure = (hasRemark: boolean) =>
    writeFile(
      path.join(folder, 'payload.config.ts'),
      configOf(address, hasRemark).replaceAll('FOLDER', folder),
    )

  const payload = async (...args: string[]): Promise<string> => {
    const env = {
      ...process.env,
      NODE_OPTIONS: '--conditions=production',
      NODE_ENV: 'production' as const,
      PAYLOAD_CONFIG_PATH: path.join(folder, 'payload.config.ts'),
    }
    const { stdout, stderr } = await run(process.execPath, [bin, ...args], { cwd: root, env })
    return stdout + stderr
  }

  test('make, apply, list and take back migrations', async () => {
    await configure(false)
    await payload('migrate:create', 'first')
    await payload('migrate')
    const status = await payload('migrate:status')
    expect(status).toMatch(/_first.*Yes/)
    if (name === 'mongodb') return
    await configure(true)
    await payload('migrate:create', 'second')
    const files = await readdir(path.join(folder, 'migrations'))
    expect(files.filter((file) => file.endsWith('.json'))).toHaveLength(2)
    expect(await payload('migrate:status')).toMatch(/_second.*No/)
    await payload('migrate')
    await payload('migrate:down')
    expect(await payload('migrate:status')).toMatch(/_second.*No/)
  }, 400_000)
})
