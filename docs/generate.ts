/**
 * Writes the generated pages of the documentation, and the block between the markers in README.md.
 * Run in the project's folder: `node --conditions=production --import tsx docs/generate.ts`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { attacksPage } from './attacksPage.js'
import { readme, refusalsPage, workflowPage } from './pages.js'

/** Every generated file as it should be, by its path in the project. */
export const generatedFiles = (): { path: string; text: string }[] => [
  { path: 'docs/reference/workflow.generated.md', text: workflowPage() },
  { path: 'docs/reference/refusals.generated.md', text: refusalsPage() },
  { path: 'docs/reference/attacks.generated.md', text: attacksPage() },
  ...(existsSync('README.md')
    ? [{ path: 'README.md', text: readme(readFileSync('README.md', 'utf8')) }]
    : []),
]

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { path, text } of generatedFiles()) writeFileSync(path, text)
