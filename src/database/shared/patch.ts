import type { PayloadRequest } from 'payload'

import { dryRunOf } from '../dryRun.js'
import type { EngineExtension, PatchLiveArgs, PatchVersionArgs } from '../engineExtension.js'
import type { Engine } from './engine.js'
import { placeWrite } from './placeWrite.js'

/** One row to patch; without an id, the only row of a global. */
export type RowPatch = {
  slug: string
  isGlobal: boolean
  isVersion: boolean
  id: string | number | undefined
  fields: Record<string, unknown>
  req: Partial<PayloadRequest>
}

/** @param patchRow the engine's own patch; says whether the row is there */
export function createPatches(
  engine: Engine,
  patchRow: (patch: RowPatch) => Promise<boolean>,
): Pick<EngineExtension, 'patchVersion' | 'patchLive'> {
  async function patch(args: PatchLiveArgs & { isVersion: boolean }): Promise<void> {
    if (dryRunOf(args.req)) return
    const slug = args.collection ?? args.global
    if (slug === undefined) throw new Error('A patch names a collection or a global.')
    const isGlobal = args.collection === undefined
    if (args.id === undefined && !(isGlobal && !args.isVersion)) {
      throw new Error(`A patch of "${slug}" names the row.`)
    }
    const { fields, id, isVersion, req } = args
    if (Object.keys(fields).length === 0) return
    const isThere = await placeWrite(
      engine,
      (placed) => patchRow({ slug, isGlobal, isVersion, id, fields, req: placed.req ?? req }),
      { collection: slug, req },
      `A patch of "${slug}"`,
    )
    if (!isThere && !(isGlobal && !isVersion)) {
      throw new Error(`"${slug}" has no ${isVersion ? 'version' : 'document'} ${id} to patch.`)
    }
  }

  return {
    patchVersion: async (_payload, { versionId, ...args }: PatchVersionArgs) =>
      patch({ ...args, id: versionId, isVersion: true }),
    patchLive: async (_payload, args) => patch({ ...args, isVersion: false }),
  }
}
