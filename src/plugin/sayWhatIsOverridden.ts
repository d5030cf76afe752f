import type { Payload } from 'payload'
import { runtimeOf } from './runtime/runtime.js'

/** What the plugin sets on every governed collection and global, whatever the project says. */
export const overridden = [
  'drafts on',
  'all versions kept',
  'autosave off',
  'scheduled publishing of Payload off',
  'bulk edit off',
] as const

/** One line in the log at start, so that nobody wonders where a setting of theirs went. */
export const sayWhatIsOverridden = (payload: Payload): void => {
  const { collections, globals } = runtimeOf(payload).options
  const names = [...Object.keys(collections), ...Object.keys(globals)].join(', ')
  payload.logger.info(`communique governs ${names}: ${overridden.join(', ')}`)
}
