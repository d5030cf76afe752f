import { spawn, type StdioOptions } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OpenSuite, Suite } from './suite.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Test files whose rules are tried on SQLite and MongoDB in every build. */
const files = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => path.join('tests', file))
  .filter((file) => readFileSync(path.join(root, file), 'utf8').includes('workflowEngines'))
  .sort()

type Report = { numPassedTests: number; numFailedTests: number; success: boolean }

/** Runs the tests of one file on PostgreSQL, in a process of their own. */
const runFile = (file: string): Promise<Report> =>
  new Promise((resolve, reject) => {
    // Not from the output: what Payload logs goes there too.
    const folder = mkdtempSync(path.join(tmpdir(), 'communique-workflow-'))
    const reportFile = path.join(folder, 'report.json')
    const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js']
    const env = { ...process.env, COMMUNIQUE_TEST_WORKFLOW_ON_POSTGRES: '1' }
    const options = ['--json', '--outputFile', reportFile, '-t', '\\[postgres\\]', file]
    const stdio: StdioOptions = ['ignore', 'ignore', 'pipe']
    const child = spawn(process.execPath, [...jest, ...options], { cwd: root, env, stdio })
    const said: Buffer[] = []
    child.stderr?.on('data', (part: Buffer) => said.push(part))
    child.once('error', reject)
    child.once('close', () => {
      const words = Buffer.concat(said).toString().slice(-4_000)
      try {
        const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report
        if (report.success && report.numPassedTests > 0) resolve(report)
        else reject(new Error(`${file}: ${report.numFailedTests} failed\n${words}`))
      } catch {
        reject(new Error(`${file} gave no report\n${words}`))
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
  })

const open = (): Promise<OpenSuite> =>
  Promise.resolve({
    run: async (seed) => {
      const { numPassedTests } = await runFile(files[seed % files.length] ?? '')
      return { counts: { 'rules that held': numPassedTests } }
    },
    close: () => Promise.resolve({}),
  })

/** The rules of the workflow through HTTP on PostgreSQL; the other engines have them in `npm test`. */
export const workflowSuite: Suite = {
  name: 'workflow',
  shows:
    'Every rule of the complete workflow through HTTP on PostgreSQL: releases, stages, checks, embargoes, limits, roles, assignments, black-outs, evidence, statistics, webhooks; and the feeds, calendars and maps made of it. `npm test` tries the same on SQLite and MongoDB.',
  units: 'test files',
  full: { postgres: files.length },
  share: { postgres: 1 },
  open,
}
