import { rm } from 'node:fs/promises'

/** Stops the servers and removes the folder that `globalSetup` made. */
export default async function globalTeardown() {
  const stops = globalThis[Symbol.for('communique.stop-servers')] ?? []
  await Promise.all(stops.map((stop) => stop()))
  const folder = process.env.COMMUNIQUE_TEST_FOLDER
  if (folder) await rm(folder, { recursive: true, force: true })
}
