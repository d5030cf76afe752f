import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

const markIn = (dataDir: string): string => path.join(dataDir, 'server.pid')

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Says in the data folder that a server of this process uses it; gives the way to take that back. */
export const markServer = async (dataDir: string, pid: number): Promise<() => Promise<void>> => {
  await mkdir(dataDir, { recursive: true })
  await writeFile(markIn(dataDir), `${pid}\n`)
  return () => rm(markIn(dataDir), { force: true })
}

/** The process id of a server that uses this data folder now; null if none does. */
export const serverBeside = async (dataDir: string): Promise<number | null> => {
  const text = await readFile(markIn(dataDir), 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : null
}
