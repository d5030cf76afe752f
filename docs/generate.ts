/**
 * Writes the generated pages of the documentation, and the block between the markers in README.md.
 * Run: `node --conditions=production --import tsx docs/generate.ts`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readme, refusalsPage, workflowPage } from './pages.js'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

writeFileSync(at('reference/workflow.generated.md'), workflowPage())
writeFileSync(at('reference/refusals.generated.md'), refusalsPage())
if (existsSync(at('../README.md')))
  writeFileSync(at('../README.md'), readme(readFileSync(at('../README.md'), 'utf8')))
