import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'

import { say } from './say.js'

const PROGRESS_MS = 10_000

/** Runs `next build` in `root` and shows that it is alive; rejects when it fails. */
export async function build(root: string): Promise<void> {
  say(
    'Building the admin and the pages. This takes a minute or two, and only when sources changed.',
  )
  const started = Date.now()
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], { cwd: root, stdio: 'inherit' })
  const progress = setInterval(() => {
    say(`  … building, ${Math.round((Date.now() - started) / 1000)} s`)
  }, PROGRESS_MS)
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`next build ended with ${code}`)),
      )
    })
  } finally {
    clearInterval(progress)
  }
}
