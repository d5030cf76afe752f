import {
  listedMigrations,
  migrationsIn,
  type Migration,
  type MigrationSource,
} from './migrations/migrationSource.js'

export type DatabaseOptions = {
  /**
   * SQLite and PostgreSQL: bring the tables to the configuration at start, without a migration and
   * adding only. For development. Default: as in Payload, unless NODE_ENV is production.
   */
  push?: boolean
  /**
   * The folder with this engine's migrations. Where it is named and nothing is pushed, an empty
   * database is brought up by them at start, and one that lacks some of them, or has one more, is
   * refused. It is Payload's `migrationDir` too.
   */
  migrationDir?: string
  /** The same as a list, for where modules cannot be read from a folder; Payload's `prodMigrations`. */
  prodMigrations?: readonly Migration[]
  /** What a refusal names as the way to migrate. Default: `npx payload migrate`. */
  migrateCommand?: string
  /** PostgreSQL: the most connections of this process, half of them for transactions. Default: 10. */
  poolSize?: number
}

/** With every default filled in. */
export type DatabaseSettings = {
  push: boolean
  migrationDir: string | undefined
  /** Null where the project named none. */
  migrations: MigrationSource | null
  migrateCommand: string
  poolSize: number
}

/** Half of them for transactions; a server takes 100 from all its clients together by default. */
const defaultPoolSize = 10

export function databaseSettings(options: DatabaseOptions): DatabaseSettings {
  const { migrationDir, prodMigrations } = options
  return {
    push: options.push ?? process.env.NODE_ENV !== 'production',
    migrationDir,
    migrations: prodMigrations
      ? listedMigrations(prodMigrations)
      : migrationDir === undefined
        ? null
        : migrationsIn(migrationDir),
    migrateCommand: options.migrateCommand ?? 'npx payload migrate',
    poolSize: options.poolSize ?? defaultPoolSize,
  }
}
