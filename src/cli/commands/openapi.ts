import type { Command } from 'commander'
import { readEnv } from '../../env.js'
import type { Run } from '../frame.js'
import { refused, type CommandResult } from '../result.js'
import { writeNewFile } from '../writeNewFile.js'

const tell = async (file: string | undefined): Promise<CommandResult> => {
  const env = readEnv(process.env)
  if ('code' in env) return refused(2, env.code, env.message)
  const [{ openApiDocument }, { showsEarlierVersions }] = await Promise.all([
    import('../../delivery/openapi/openApiDocument.js'),
    import('../../delivery/http/EarlierVersions.js'),
  ])
  const document = openApiDocument(env.publicUrl, (type) =>
    showsEarlierVersions(env.earlierVersions, type),
  )
  const text = JSON.stringify(document, null, 2)
  if (file === undefined) return { exitCode: 0, lines: [text], complaints: [], json: document }
  const unwritable = await writeNewFile(file, `${text}\n`)
  if (unwritable !== null) return unwritable
  const { info, openapi, paths, servers } = document
  const addresses = Object.keys(paths).length
  return {
    exitCode: 0,
    lines: [`${file}: OpenAPI ${openapi}, ${addresses} addresses at ${servers[0]?.url}.`],
    complaints: [],
    json: { file, openapi, version: info.version, server: servers[0]?.url, addresses },
  }
}

/** `communique openapi`: the public API as OpenAPI 3.1, as the server gives it; needs no database. */
export const addOpenApiCommand = (program: Command, run: Run): void => {
  program
    .command('openapi')
    .description('print the public API as OpenAPI 3.1, as /v1/openapi.json has it')
    .argument('[file]', 'write to a file that is not there yet, instead of standard output')
    .option('--json', 'with a file: what was written, as JSON')
    .action((file: string | undefined, options: { json?: boolean }) =>
      run(options, () => tell(file)),
    )
}
