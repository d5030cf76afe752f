import type { Command } from 'commander'
import type { Evidence } from '../../domain/evidence/evidence.js'
import type { ReleaseEvidence } from '../../domain/evidence/releaseEvidence.js'
import type { Run } from '../frame.js'
import { refused, type CommandResult } from '../result.js'
import { withPayload } from '../withPayload.js'
import { writeNewFile } from '../writeNewFile.js'

type Options = { out?: string; fromPublic?: string; json?: boolean }

const figuresOf = (evidence: Evidence | ReleaseEvidence) => {
  const { at, chains, digest, document } = evidence
  const texts = evidence.kind === 'communique-evidence' ? [evidence] : evidence.members
  const sumOf = (count: (text: Evidence) => number): number =>
    texts.reduce((sum, text) => sum + count(text), 0)
  const numbers = texts.flatMap((text) => text.public.at(-1)?.number ?? [])
  return {
    document,
    at,
    ...(evidence.kind === 'communique-release-evidence' && { members: texts.length }),
    editions: sumOf(({ editions }) => editions.length),
    decisions: sumOf(({ decisions }) => decisions.length),
    events: chains[document]?.length ?? 0,
    publicNumber: numbers.length === 0 ? null : Math.max(...numbers),
    digest,
  }
}

const write = async (evidence: Evidence | ReleaseEvidence, out: string): Promise<CommandResult> => {
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
    const [
      { createLocalReq },
      { findDocument },
      { gatherEvidence, TextLost },
      { gatherReleaseEvidence },
      { releasesSlug },
    ] = await Promise.all([
      import('payload'),
      import('../../plugin/evidence/findDocument.js'),
      import('../../plugin/evidence/gatherEvidence.js'),
      import('../../plugin/evidence/gatherReleaseEvidence.js'),
      import('../../plugin/runtime/subject.js'),
    ])
    const req = await createLocalReq({}, payload)
    const read = async (): Promise<Evidence | ReleaseEvidence | null> =>
      collection === releasesSlug
        ? gatherReleaseEvidence(req, slug, { fromPublic })
        : gatherEvidence(req, await findDocument(req, collection, slug), { fromPublic })
    try {
      const evidence = await read()
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
    .argument('<collection>', 'slug of its collection, "globals" or "releases"')
    .argument('<slug>', 'its address, now or ever; its id; or the slug of the global')
    .option('--out <file>', 'write to a file that is not there yet, instead of standard output')
    .option('--from-public <number>', 'begin the public chain there at the latest; 1: all of it')
    .option('--json', 'the whole answer as JSON')
    .action((collection: string, slug: string, options: Options) =>
      run(options, () => evidence(collection, slug, options)),
    )
}
