import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Builds stock Payload's REST API for Next, which `throughNext` serves then. */
export const buildNext = async (): Promise<void> => {
  const script = createRequire(import.meta.url).resolve('next/dist/bin/next')
  await run(
    process.execPath,
    [script, 'build', fileURLToPath(new URL('../next', import.meta.url))],
    {
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        BENCH_SERVER: JSON.stringify({ databaseUrl: 'file:nowhere.db', secret: 'for the build' }),
      },
    },
  )
}
