import type { Command } from 'commander'
import type { Evidence } from '../../domain/evidence/evidence.js'
import type { Run } from '../frame.js'
import { refused, type CommandResult } from '../result.js'
import { withPayload } from '../withPayload.js'
import { writeNewFile } from '../writeNewFile.js'

type Options = { out?: string; fromPublic?: string; json?: boolean }

const figuresOf = ({ document, at, editions, decisions, chains, digest, ...rest }: Evidence) => ({
  document,
  at,
  editions: editions.length,
  decisions: decisions.length,
  events: chains[document]?.length ?? 0,
  publicNumber: rest.public.at(-1)?.number ?? null,
  digest,
})

const write = async (evidence: Evidence, out: string): Promise<CommandResult> => {
  const unwritable = await writeNewFile(out, `${JSON.stringify(evidence, null, 2)}\n`)
  if (unwritable !== null) return unwritable
  const figures = figuresOf(evidence)
  return {
    exitCode: 0,
    lines: [
      `${out}: ${figures.document}, ${figures.editions} public editions, ${figures.events} events, digest ${figures.digest}.`,
      'Anybody can check it with tools/check-evidence.mjs, without this software.',
    ],
    complaints: [],
    json: { file: out, ...figures },
  }
}

const gather = (
  collection: string,
  slug: string,
  { out }: Options,
  fromPublic: number | undefined,
): Promise<CommandResult> =>
  withPayload(async (payload) => {
    const [{ createLocalReq }, { findDocument }, { gatherEvidence, TextLost }] = await Promise.all([
      import('payload'),
      import('../../plugin/evidence/findDocument.js'),
      import('../../plugin/evidence/gatherEvidence.js'),
    ])
    const req = await createLocalReq({}, payload)
    const document = await findDocument(req, collection, slug)
    try {
      const evidence = await gatherEvidence(req, document, { fromPublic })
      if (evidence === null)
        return refused(1, 'not-found', `Nothing is on record of ${collection} ${slug}.`)
      return out === undefined
        ? {
            exitCode: 0,
            lines: [JSON.stringify(evidence, null, 2)],
            complaints: [],
            json: evidence,
          }
        : await write(evidence, out)
    } catch (error) {
      if (error instanceof TextLost) return refused(1, 'text-lost', error.message)
      throw error
    }
  })

const evidence = (collection: string, slug: string, options: Options): Promise<CommandResult> => {
  const { fromPublic } = options
  if (fromPublic !== undefined && !/^[1-9]\d*$/.test(fromPublic))
    return Promise.resolve(
      refused(2, 'number-invalid', '--from-public takes a public number, 1 or more.'),
    )
  return gather(
    collection,
    slug,
    options,
    fromPublic === undefined ? undefined : Number(fromPublic),
  )
}

/** `communique evidence COLLECTION SLUG`: what was public, who decided it and the proof, in one file. */
export const addEvidenceCommand = (program: Command, run: Run): void => {
  program
    .command('evidence')
    .description('write what the public read of a document, who decided it, and the proof')
    .argument('<collection>', 'slug of its collection, or "globals"')
    .argument('<slug>', 'its address, now or ever; its id; or the slug of the global')
    .option('--out <file>', 'write to a file that is not there yet, instead of standard output')
    .option('--from-public <number>', 'begin the public chain there at the latest; 1: all of it')
    .option('--json', 'the whole answer as JSON')
    .action((collection: string, slug: string, options: Options) =>
      run(options, () => evidence(collection, slug, options)),
    )
}
