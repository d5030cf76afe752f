import { writeFile } from 'node:fs/promises'
import { refused, type CommandResult } from './result.js'

/** Writes a file that is not there yet; a refusal where that cannot be done. */
export const writeNewFile = async (file: string, text: string): Promise<CommandResult | null> => {
  try {
    await writeFile(file, text, { flag: 'wx' })
    return null
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refused(2, 'file-unwritable', `${file} cannot be written: ${reason}`)
  }
}
