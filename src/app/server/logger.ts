import { pino, type DestinationStream, type Logger } from 'pino'

const SECRETS = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'apiKey',
  'resetPasswordToken',
]

/**
 * The server's own log: one JSON line per event on standard output, or on `destination`.
 * Values under names of secrets are replaced, at the top and one level down.
 * @param level a level of pino's: fatal, error, warn, info, debug, trace, silent
 */
export function logger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '[secret]' },
  }
  return destination ? pino(options, destination) : pino(options)
}
