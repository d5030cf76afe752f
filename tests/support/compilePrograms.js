import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** What tests start as a process of its own. */
export const programs = [
  'src/cli/index.ts',
  'proof/answerRequests.ts',
  'proof/kill/victim.ts',
  'proof/migration/migrating.ts',
  'tests/database/lockAndHang.ts',
  'tests/database/saveMany.ts',
  'tests/migrations/openSmall.ts',
  'tests/plugin/killedScheduler.ts',
  'tests/support/nodeProcess.ts',
  'tests/webhooks/killedNode.ts',
]

/** Every file keeps its own address, wherever its code ends up. */
const ownAddresses = {
  name: 'own-addresses',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }))
  },
}

/**
 * Turns the programs that tests start into JavaScript, once for the whole run: hundreds of them start,
 * and through tsx each takes 3 s of CPU longer. Packages stay outside and load as they are; what a
 * program reads later as TypeScript, a migration, still goes through tsx.
 *
 * @returns the folder in which they lie, each under its path with `.js`
 */
export async function compilePrograms() {
  const folder = join(root, 'node_modules/.cache/communique', String(process.pid))
  await mkdir(folder, { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: programs,
    outbase: root,
    outdir: relative(root, folder),
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    plugins: [ownAddresses],
    banner: { js: "import { register as readTypeScript } from 'tsx/esm/api'; readTypeScript();" },
    logLevel: 'warning',
  })
  return folder
}
