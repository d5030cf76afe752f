import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { ImportedPage, ImportReport, PageFile } from '../../import/index.js'
import { findPerson } from '../findPerson.js'
import type { Run } from '../frame.js'
import { refused } from '../result.js'
import type { CommandResult } from '../result.js'
import { withPayload } from '../withPayload.js'

const outcomes: Readonly<Record<ImportedPage['outcome'], string>> = {
  imported: 'imported as drafts',
  updated: 'drafts updated',
  unchanged: 'imported before, nothing changed',
  left: 'left as it is',
  refused: 'refused',
}

const linesOf = (page: ImportedPage): string[] => [
  `${page.file}: ${outcomes[page.outcome]}`,
  ...(page.outcome === 'unchanged'
    ? []
    : page.documents.map(
        ({ collection, title, outcome }) =>
          `  ${outcome.padEnd(8)} ${collection.padEnd(18)} ${title}`,
      )),
]

const resultOf = (report: ImportReport): CommandResult => ({
  exitCode: report.pages.some((page) => page.outcome === 'refused') ? 1 : 0,
  lines: report.pages.flatMap(linesOf),
  complaints: report.pages.flatMap((page) => [
    ...(page.refusal ? [`${page.file}: ${page.refusal.message}`] : []),
    ...page.warnings.map(({ field, message }) => `${page.file}: ${field}: ${message}`),
  ]),
  json: report,
})

/** Reads every file before anything is opened; gives the path of the first that cannot be read. */
const readFiles = async (paths: readonly string[]): Promise<PageFile[] | string> => {
  const files: PageFile[] = []
  for (const path of paths) {
    const bytes = await readFile(path).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error) return null
      throw error
    })
    if (bytes === null) return path
    files.push({ name: path, bytes })
  }
  return files
}

const importFiles = async (paths: readonly string[], email: string): Promise<CommandResult> => {
  const files = await readFiles(paths)
  if (typeof files === 'string')
    return refused(2, 'file-not-readable', `The file ${files} cannot be read.`)
  return withPayload(async (payload) => {
    const [{ APIError }, { importPages }] = await Promise.all([
      import('payload'),
      import('../../import/index.js'),
    ])
    const person = await findPerson(payload, email)
    if (!person)
      return refused(
        1,
        'no-such-person',
        `Nobody here has the address ${email}. Add the person with: communique users add ${email} --name NAME --role press-officer`,
      )
    try {
      return resultOf(
        await importPages({ payload, files, user: { ...person, collection: 'users' } }),
      )
    } catch (error) {
      if (!(error instanceof APIError) || error.status !== 403) throw error
      return refused(
        1,
        'not-an-author',
        `${person.name ?? email} may not write drafts: importing needs the role press-officer.`,
      )
    }
  })
}

/** `communique import FILE… --as EMAIL` */
export const addImportCommand = (program: Command, run: Run): void => {
  program
    .command('import')
    .description('read legacy pages (plain text, UTF-8) into drafts; run again, nothing doubles')
    .argument('<file...>', 'pages, one activity each')
    .requiredOption('--as <email>', 'the person who imports, and counts as the author')
    .option('--json', 'answer as JSON')
    .action((files: string[], options: { as: string; json?: boolean }) =>
      run(options, () => importFiles(files, options.as)),
    )
}
