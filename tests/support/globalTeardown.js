import { rm } from 'node:fs/promises'

/** Stops the servers and removes the folders that `globalSetup` made. */
export default async function globalTeardown() {
  const stops = globalThis[Symbol.for('communique.stop-servers')] ?? []
  await Promise.all(stops.map((stop) => stop()))
  const { COMMUNIQUE_TEST_FOLDER: files, COMMUNIQUE_TEST_PROGRAMS: programs } = process.env
  for (const folder of [files, programs])
    if (folder) await rm(folder, { recursive: true, force: true })
}
