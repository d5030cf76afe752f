import { z } from 'zod'
import { isWeakSecret } from './isWeakSecret.js'

const howToMakeASecret =
  "make one with: node -e \"console.log(require('node:crypto').randomBytes(32).toString('hex'))\""

/** An empty variable is as good as none: that is how shells and compose files unset one. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)

const wholeNumber = (least: number, most: number, sentence: string) =>
  z.coerce.number(sentence).int(sentence).min(least, sentence).max(most, sentence)

const startsWith = (sentence: string, ...schemes: string[]) =>
  z.string().refine((value) => schemes.some((scheme) => value.startsWith(scheme)), sentence)

const webOrigin = startsWith('must begin with http:// or https://', 'http://', 'https://')
  .refine((value) => URL.canParse(value), 'is not an address')
  .transform((value) => value.replace(/\/+$/, ''))

const schema = z
  .object({
    NODE_ENV: optional(
      z
        .enum(['development', 'test', 'production'], 'must be development, test or production')
        .default('development'),
    ),
    PORT: optional(wholeNumber(0, 65_535, 'must be a port, 0 to 65535').default(3000)),
    HOST: optional(z.string().default('127.0.0.1')),
    DATABASE_URL: optional(
      startsWith(
        'must begin with file:, mongodb://, mongodb+srv:// or postgres://',
        'file:',
        'mongodb://',
        'mongodb+srv://',
        'postgres://',
        'postgresql://',
      ).default('file:./data/communique.db'),
    ),
    DATABASE_POOL_SIZE: optional(
      wholeNumber(2, 1_000, 'must be a number of connections, 2 to 1000').default(10),
    ),
    DATA_DIR: optional(z.string().default('./data')),
    PAYLOAD_SECRET: optional(z.string().optional()),
    COMMUNIQUE_ADMIN_EMAIL: optional(z.email('is not an e-mail address').optional()),
    COMMUNIQUE_ADMIN_PASSWORD: optional(
      z.string().min(8, 'must have at least 8 characters').optional(),
    ),
    PUBLIC_URL: optional(webOrigin.optional()),
    SMTP_URL: optional(
      startsWith('must begin with smtp:// or smtps://', 'smtp://', 'smtps://').optional(),
    ),
    MAIL_FROM: optional(z.string().optional()),
    RATE_LIMIT_PER_MINUTE: optional(
      wholeNumber(0, 1_000_000, 'must be a whole number, 0 for no limit').default(6000),
    ),
    EARLIER_VERSIONS: optional(
      z
        .enum(
          ['public', 'unless-taken-down', 'hidden'],
          'must be public, unless-taken-down or hidden',
        )
        .default('public'),
    ),
    PURGE_URL: optional(
      startsWith('must begin with http:// or https://', 'http://', 'https://')
        .refine((value) => URL.canParse(value), 'is not an address')
        .optional(),
    ),
    PURGE_TOKEN: optional(
      z
        .string()
        .regex(/^[\x21-\x7e]+$/, 'has characters that no header takes')
        .optional(),
    ),
    WEBHOOKS_KEEP_DAYS: optional(
      wholeNumber(0, 36_500, 'must be a number of days, 0 for ever').default(30),
    ),
    WEBHOOKS_TO_PRIVATE: optional(
      z.enum(['true', 'false'], 'must be true or false').default('false'),
    ),
    LOG_LEVEL: optional(
      z
        .enum(
          ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
          'must be fatal, error, warn, info, debug, trace or silent',
        )
        .default('info'),
    ),
  })
  .superRefine((given, context) => {
    const refuse = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message })
    if (given.NODE_ENV === 'production' && given.PAYLOAD_SECRET === undefined)
      refuse('PAYLOAD_SECRET', `is not set; ${howToMakeASecret}`)
    else if (given.NODE_ENV === 'production' && isWeakSecret(given.PAYLOAD_SECRET ?? ''))
      refuse('PAYLOAD_SECRET', `is too easy to guess; ${howToMakeASecret}`)
    if (
      (given.COMMUNIQUE_ADMIN_EMAIL === undefined) !==
      (given.COMMUNIQUE_ADMIN_PASSWORD === undefined)
    )
      refuse('COMMUNIQUE_ADMIN_EMAIL', 'and COMMUNIQUE_ADMIN_PASSWORD must be set together')
    if (given.PURGE_TOKEN !== undefined && given.PURGE_URL === undefined)
      refuse('PURGE_URL', 'must be set where PURGE_TOKEN is')
    if (given.SMTP_URL !== undefined && given.MAIL_FROM === undefined)
      refuse('MAIL_FROM', 'must be set where SMTP_URL is: mail needs a sender')
  })

type Given = z.output<typeof schema>

/** Everything the product takes from its environment, checked and with every default filled in. */
export type Env = {
  readonly nodeEnv: Given['NODE_ENV']
  readonly port: number
  readonly host: string
  readonly databaseUrl: string
  /** PostgreSQL: the most connections of this process. */
  readonly databasePoolSize: number
  readonly dataDir: string
  /** Null only outside production: then the caller keeps one in `dataDir` (`keptSecret`). */
  readonly secret: string | null
  /** The first administrator, made at start if there is none. */
  readonly admin: { readonly email: string; readonly password: string } | null
  /** Without a slash at the end. */
  readonly publicUrl: string
  readonly mail: { readonly url: string; readonly from: string } | null
  /** Requests per minute and address on `/v1`; 0 switches the limit off. */
  readonly rateLimitPerMinute: number
  /** What the public may read of what published texts said before. */
  readonly earlierVersions: Given['EARLIER_VERSIONS']
  /** The shared cache that is told what to forget, and what it knows us by. */
  readonly purge: { readonly url: string; readonly token: string | null } | null
  /** For how many days delivered webhooks stay in the log; 0: for ever. */
  readonly webhooksKeepDays: number
  /** Whether webhooks may go to private addresses. */
  readonly webhooksToPrivate: boolean
  readonly logLevel: Given['LOG_LEVEL']
}

/** Why the environment is refused: a sentence per wrong variable. */
export type EnvRefusal = { readonly code: 'environment-refused'; readonly message: string }

const everyAddress = ['0.0.0.0', '::', '[::]']

const originOf = ({ HOST, PORT }: Given): string => {
  const host = everyAddress.includes(HOST) ? 'localhost' : HOST
  return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${PORT}`
}

const envFrom = (given: Given): Env => ({
  nodeEnv: given.NODE_ENV,
  port: given.PORT,
  host: given.HOST,
  databaseUrl: given.DATABASE_URL,
  databasePoolSize: given.DATABASE_POOL_SIZE,
  dataDir: given.DATA_DIR,
  secret: given.PAYLOAD_SECRET ?? null,
  admin:
    given.COMMUNIQUE_ADMIN_EMAIL !== undefined && given.COMMUNIQUE_ADMIN_PASSWORD !== undefined
      ? { email: given.COMMUNIQUE_ADMIN_EMAIL, password: given.COMMUNIQUE_ADMIN_PASSWORD }
      : null,
  publicUrl: given.PUBLIC_URL ?? originOf(given),
  mail:
    given.SMTP_URL !== undefined && given.MAIL_FROM !== undefined
      ? { url: given.SMTP_URL, from: given.MAIL_FROM }
      : null,
  rateLimitPerMinute: given.RATE_LIMIT_PER_MINUTE,
  earlierVersions: given.EARLIER_VERSIONS,
  purge:
    given.PURGE_URL === undefined
      ? null
      : { url: given.PURGE_URL, token: given.PURGE_TOKEN ?? null },
  webhooksKeepDays: given.WEBHOOKS_KEEP_DAYS,
  webhooksToPrivate: given.WEBHOOKS_TO_PRIVATE === 'true',
  logLevel: given.LOG_LEVEL,
})

/** Reads the environment variables of the product; a wrong one is a sentence, not an exception. */
export const readEnv = (variables: NodeJS.ProcessEnv): Env | EnvRefusal => {
  const read = schema.safeParse(variables)
  if (read.success) return envFrom(read.data)
  const sentences = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`)
  return { code: 'environment-refused', message: sentences.join('\n') }
}

/** The environment, or a sentence on standard error and exit 1. */
export const envOrExit = (variables: NodeJS.ProcessEnv = process.env): Env => {
  const env = readEnv(variables)
  if (!('code' in env)) return env
  process.stderr.write(`Communiqué does not start:\n${env.message}\n`)
  process.exit(1)
}
