import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { nobody } from '../access/nobody.js'
import * as content from '../collections/index.js'
import { databaseFromUrl, engineNameOf } from './database/index.js'
import { defaultLanguage } from './domain/languages/languages.js'
import { withoutSecrets } from './loggedSecrets.js'
import { mailAdapter, type Mail } from './mailAdapter.js'
import { altTexts, communique, deadLinks, disclaimer, leaderNames } from './plugin/index.js'
import type { PurgeTarget } from './plugin/options.js'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Largest file taken, in bytes. */
const twentyMegabytes = 20 * 1024 * 1024

/** A browser on the server itself may say `localhost` or `127.0.0.1`; both are this site. */
const originsOf = (publicUrl: string): string[] => {
  const { origin } = new URL(publicUrl)
  const twins = [
    origin,
    origin.replace('//127.0.0.1', '//localhost'),
    origin.replace('//localhost', '//127.0.0.1'),
  ]
  return [...new Set(twins)]
}

/** What the product needs to know before it can start; `src/env.ts` reads it from the environment. */
export type CommuniqueConfig = {
  /** `file:…`, `mongodb://…`, `mongodb+srv://…`, `postgres://…` or `postgresql://…`. */
  databaseUrl: string
  /**
   * PostgreSQL only: the most connections of this process, half of them for transactions.
   * @default 10
   */
  databasePoolSize?: number
  /** Folder for stored files. */
  dataDir: string
  secret: string
  /**
   * How mail goes out.
   * @default null: none is sent
   */
  mail?: Mail | null
  /** Where the site is reached from outside, without a slash at the end. */
  publicUrl: string
  /**
   * SQLite and PostgreSQL, for development: whether the tables are brought to the configuration at
   * start without a migration.
   * @default false
   */
  push?: boolean
  /**
   * The folder with a folder of migrations for each engine.
   * @default src/migrations
   */
  migrationsFolder?: string
  /** @default 'info' */
  logLevel?: string
  /**
   * Whether webhooks may go to private addresses.
   * @default false
   */
  webhooksToPrivate?: boolean
  /**
   * Days for which delivered webhooks stay in the log; 0: for ever.
   * @default 30
   */
  webhooksKeepDays?: number
  /**
   * The shared cache that is told what to forget.
   * @default null: there is none
   */
  purge?: PurgeTarget | null
}

/** The press-office CMS as one Payload config. */
export const communiqueConfig = (options: CommuniqueConfig): Promise<SanitizedConfig> =>
  buildConfig({
    admin: {
      avatar: 'default',
      importMap: {
        baseDir: root,
        importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
      },
      // No title: it would stand in place of the name that each page has.
      meta: { titleSuffix: '· Communiqué' },
      user: 'users',
    },
    collections: [
      content.leaderActivities,
      content.dialogues,
      content.sideEvents,
      content.leaders,
      content.organisations,
      content.topics,
      content.media,
      content.users({ publicUrl: options.publicUrl }),
    ],
    cors: originsOf(options.publicUrl),
    csrf: originsOf(options.publicUrl),
    db: databaseFromUrl(options.databaseUrl, {
      push: options.push ?? false,
      migrationDir: path.join(
        options.migrationsFolder ?? path.join(root, 'src/migrations'),
        engineNameOf(options.databaseUrl) ?? '',
      ),
      migrateCommand: 'npm run communique -- migrate',
      poolSize: options.databasePoolSize,
    }),
    editor: content.richTextEditor,
    email: mailAdapter(options.mail ?? null),
    globals: [content.siteSettings],
    graphQL: { disableIntrospectionInProduction: true, disablePlaygroundInProduction: true },
    hooks: { afterError: [content.hideLock] },
    i18n: { fallbackLanguage: 'en', supportedLanguages: { en, zh } },
    jobs: { access: { cancel: nobody, queue: nobody, run: nobody } },
    localization: {
      locales: [
        { code: 'en', label: { en: 'English', zh: '英文' } },
        { code: 'zh', label: { en: 'Chinese', zh: '中文' } },
      ],
      defaultLocale: defaultLanguage,
      fallback: false,
    },
    logger: { options: { level: options.logLevel ?? 'info', ...withoutSecrets } },
    maxDepth: 5,
    plugins: [
      communique({
        collections: {
          'leader-activities': {},
          dialogues: {},
          'side-events': {},
          leaders: {},
          organisations: {},
          topics: {},
          media: { pressLinks: false },
        },
        globals: {
          'site-settings': { authors: content.siteSettingsAuthors, canBeTakenDown: false },
        },
        checks: [
          disclaimer(),
          deadLinks({ publicUrl: originsOf(options.publicUrl) }),
          leaderNames(),
          altTexts(),
        ],
        dataDir: options.dataDir,
        users: 'users',
        webhooks: {
          allowsPrivateAddresses: options.webhooksToPrivate ?? false,
          keepDeliveredDays: options.webhooksKeepDays,
          purge: options.purge ?? null,
        },
      }),
    ],
    secret: options.secret,
    sharp,
    telemetry: false,
    // The machinery serves any project's collections: its code must not see only this one's slugs.
    typescript: {
      autoGenerate: false,
      declare: false,
      outputFile: path.join(root, 'src/payload-types.ts'),
    },
    upload: { abortOnLimit: true, limits: { fileSize: twentyMegabytes } },
  })
