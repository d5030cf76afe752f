import { isDeepStrictEqual } from 'node:util'
import { applyMigrations } from '../../src/cli/commands/migrate.js'
import { createMigrations } from '../../src/database/index.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { fill, filledAddresses } from '../../tests/support/fill.js'
import { withSchema } from '../../tests/support/laterVersion.js'
import { newMigrationsFolder, productMigrations } from '../../tests/support/migrationsFolder.js'
import { withMoreFields } from '../../tests/support/moreFields.js'
import { openOffice, type Office } from '../../tests/support/office.js'
import { forkProgram } from '../../tests/support/programs.js'
import { publicBytes } from '../../tests/support/publicView.js'
import type { Suite } from '../suite.js'
import { copyDatabase, dropDatabase } from './copyDatabase.js'

/**
 * Migrates in a process of its own, and kills it after `milliseconds` of the migration itself.
 *
 * @returns how long it took; null when it was killed before it was done
 */
const migrateAndKill = async (args: string[], milliseconds: number): Promise<number | null> => {
  const child = forkProgram('proof/migration/migrating.ts', args)
  let began = 0
  let took: number | null = null
  child.on('message', (message) => {
    if (message === 'done') took = Date.now() - began
    if (message !== 'begins') return
    began = Date.now()
    if (milliseconds < Infinity) setTimeout(() => child.kill('SIGKILL'), milliseconds)
  })
  await new Promise((resolve) => child.once('exit', resolve))
  if (began === 0) throw new Error('The process never came to the migration.')
  return took
}

/** kill -9 at random moments of a migration. */
export const killMigration: Suite = {
  name: 'kill-migration',
  shows:
    'A process killed (kill -9) at a random moment of `communique migrate`: the version it had recorded is the one the database has, the same command then finishes, the server starts, `verify` finds nothing, and the public reads the same bytes.',
  units: 'kills',
  full: { sqlite: 40, mongodb: 20, postgres: 20 },
  share: { sqlite: 1, mongodb: 1, postgres: 1 },
  open: async (ground) => {
    // Documents of MongoDB take a field as it comes; there a database without migrations gets its first.
    const isLater = ground.name !== 'mongodb'
    const { folder, remove } = await newMigrationsFolder(productMigrations)
    const asLater = <T>(work: () => Promise<T>): Promise<T> =>
      isLater ? withMoreFields(work) : work()
    const base = ground.url()
    const before: Office = await openOffice(base, { push: !isLater })
    await fill(before)
    const publicBefore = await publicBytes(before, filledAddresses)
    await before.stop()
    const made = await asLater(() =>
      withSchema(
        { databaseUrl: base, migrationsFolder: folder, isConnected: false },
        (_payload, schema) => createMigrations([schema], 'more fields'),
      ),
    )
    const last = made ?? '0001_initial'
    const argsFor = (address: string) => [address, folder, isLater ? 'later' : 'same']
    const whole = await copyDatabase(ground, base)
    const longest = await migrateAndKill(argsFor(whole), Infinity)
    if (longest === null) throw new Error('A migration that nobody kills does not end.')
    await dropDatabase(ground, whole)

    return {
      run: async (seed) => {
        const address = await copyDatabase(ground, base)
        const took = await migrateAndKill(
          argsFor(address),
          ((seed * 7919) % 1009) * (longest / 900),
        )
        const options = { databaseUrl: address, migrationsFolder: folder, isConnected: true }
        const had = await asLater(() =>
          withSchema(options, async (payload, schema) => {
            const { applied, isAstray } = await schema.status()
            if (isAstray)
              throw new Error('The tables are neither of the one version nor the other.')
            if (took !== null && !applied.includes(last))
              throw new Error(`${last} was said to be applied, and is not.`)
            const { exitCode, complaints } = await applyMigrations(payload, schema)
            if (exitCode !== 0) throw new Error(complaints.join(' '))
            return applied.includes(last)
          }),
        )
        await asLater(async () => {
          const office = await openOffice(address, { migrationsFolder: folder })
          try {
            const { differences } = await verify(office.payload)
            if (differences.length > 0) throw new Error(JSON.stringify(differences.slice(0, 5)))
            const now = await publicBytes(office, filledAddresses)
            if (!isDeepStrictEqual(now, publicBefore))
              throw new Error('The public reads other bytes.')
          } finally {
            await office.stop()
          }
        })
        await dropDatabase(ground, address)
        const when = took !== null ? 'after the end' : had ? 'once it was recorded' : 'before that'
        return { counts: { [when]: 1 } }
      },
      close: async () => {
        await remove()
        return { peaks: { 'ms that it takes': longest } }
      },
    }
  },
}
