import { stdSerializers, type SerializedError } from 'pino'

const names = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'apiKey',
  'resetPasswordToken',
  'hash',
  'salt',
]

/** Drizzle writes the values of a failed statement into its error: hashes, and texts nobody approved. */
const withoutValues = (text: string): string =>
  text.replace(/\nparams: [\s\S]*?(?=\n\s+at |$)/g, '')

const serializeError = (error: Error): SerializedError => {
  const { params: _values, ...said } = stdSerializers.err(error) as SerializedError & {
    params?: unknown
  }
  return { ...said, message: withoutValues(said.message), stack: withoutValues(said.stack) }
}

/**
 * Options of pino that keep secrets out of a log: values under their names are replaced, at the top
 * and two levels down, and errors of the database come without the values they were about.
 */
export const withoutSecrets = {
  redact: {
    paths: names.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    censor: '[secret]',
  },
  serializers: { err: serializeError },
}
