import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { ImportReport } from '../../../src/import/report.js'

const root = resolve(import.meta.dirname, '../../..')
const seed = 'seed/mep-china-japan-dialogue.txt'

/** A document of the sample page: its key and its English title. */
export type Imported = { readonly document: string; readonly title: string }

/** Reads the sample page into drafts with the command line, as an operator would. */
export const importSample = async (email: string): Promise<Imported[]> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...['--conditions=production', '--import', 'tsx', 'src/cli/index.ts'],
      ...['import', seed, '--as', email, '--json'],
    ],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' } },
  )
  const { pages } = JSON.parse(stdout) as ImportReport
  return pages.flatMap(({ documents }) =>
    documents.map(({ collection, id, title }) => ({
      document: collection === 'site-settings' ? `globals/${collection}` : `${collection}/${id}`,
      title,
    })),
  )
}
