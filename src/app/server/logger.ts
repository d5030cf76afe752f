import { pino, type DestinationStream, type Logger } from 'pino'

import { withoutSecrets } from '../../loggedSecrets.js'

/**
 * The server's own log: one JSON line per event on standard output, or on `destination`.
 * Values under names of secrets are replaced, at the top and two levels down.
 * @param level a level of pino's: fatal, error, warn, info, debug, trace, silent
 */
export function logger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    ...withoutSecrets,
  }
  return destination ? pino(options, destination) : pino(options)
}
