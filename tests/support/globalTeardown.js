import { rm } from 'node:fs/promises'

/** Stops the MongoDB and removes the folder that `globalSetup` made. */
export default async function globalTeardown() {
  await globalThis[Symbol.for('communique.stop-mongodb')]?.()
  const folder = process.env.COMMUNIQUE_TEST_FOLDER
  if (folder) await rm(folder, { recursive: true, force: true })
}
