import { envOrExit } from '../../env.js'
import { endWith } from './endWith.js'
import { logger } from './logger.js'
import { startServer } from './startServer.js'
import { stopOnSignal } from './stopOnSignal.js'

/** `npm start` and `npm run dev`: the server until it is told to stop. */
export async function main(): Promise<void> {
  const env = envOrExit()
  const log = logger(env.logLevel)
  try {
    const server = await startServer({
      env,
      log,
      loadConfig: async () => (await import('../../payload.config.js')).default,
      onAdministrator: (email, password) => {
        process.stdout.write(
          `First administrator: ${email}${password ? `\nOne-time password (shown only now): ${password}` : ''}\n`,
        )
      },
    })
    stopOnSignal(server.stop, (error) => log.fatal({ err: error }, 'stopping failed'))
    log.info({ port: server.port, publicUrl: env.publicUrl }, 'open')
  } catch (error) {
    endWith(error)
  }
}
