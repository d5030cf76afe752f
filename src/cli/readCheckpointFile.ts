import { readFile } from 'node:fs/promises'
import { isCheckpoint, problemOfCheckpoint, type Checkpoint } from '../domain/ledger/checkpoint.js'
import { refused, type CommandResult } from './result.js'

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A checkpoint from a file, or the sentence that says why it is none. Needs no database. */
export const readCheckpointFile = async (file: string): Promise<Checkpoint | CommandResult> => {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refused(2, 'file-unreadable', `${file} cannot be read: ${reason}`)
  }
  const value = parse(text)
  return isCheckpoint(value)
    ? value
    : refused(1, 'checkpoint-invalid', `${file}: ${problemOfCheckpoint(value)}.`)
}
