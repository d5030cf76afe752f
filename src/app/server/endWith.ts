import { StartRefusal } from '../../database/index.js'

/**
 * Ends the process with exit 1: a refusal to start with its sentence, a fault with its stack.
 * Left to itself the process would stay, because Next listens for uncaught exceptions.
 */
export function endWith(error: unknown): never {
  const words =
    error instanceof StartRefusal
      ? `Communiqué does not start:\n${error.message}`
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
  process.stderr.write(`${words}\n`)
  process.exit(1)
}
