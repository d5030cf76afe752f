import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { availableEngines } from '../../support/engines.js'
import type { Absence, Attack } from '../table/attack.js'
import { isAttack } from '../table/index.js'
import { paths } from '../table/paths.js'
import { judge } from './judge.js'
import { openScene, type Scene } from './openScene.js'
import { watchPublicSide, type Watch } from './watch.js'

type Group = { readonly path: string; readonly rows: Attack[] }

/** Rows that stand beside each other under one path; their order is kept. */
const byPath = (table: readonly (Attack | Absence)[]): Group[] => {
  const groups: Group[] = []
  for (const row of table.filter(isAttack)) {
    const last = groups.at(-1)
    if (last?.path === row.path) last.rows.push(row)
    else groups.push({ path: row.path, rows: [row] })
  }
  return groups
}

const nameOf = ({ alike, as, sent, title }: Attack): string =>
  [title, alike?.name, as, sent.api].filter(Boolean).join(' | ')

/** Everything a reader needs to see who sent what, and what came of it. */
const shown = (failure: object): string =>
  inspect(failure, { breakLength: 110, depth: null, maxStringLength: 800 })

/**
 * One test per row and engine: sends it, and looks what came back, whether anything was read that
 * must not be, and whether everything public is as it was (`watchPublicSide` says how). `further` has
 * tests of its own for the same scene; `hasLimited`: it has texts that none of them sees who attack.
 */
export const describeAttacks = (
  title: string,
  table: readonly (Attack | Absence)[],
  further?: (scene: () => Scene) => void,
  { hasLimited = false } = {},
): void =>
  describe.each(availableEngines)(`${title} [$name]`, (engine) => {
    let scene: Scene
    let watch: Watch
    beforeAll(async () => {
      scene = await openScene(engine, hasLimited)
      watch = await watchPublicSide(scene)
    }, 600_000)
    afterAll(() => scene.stop())

    for (const { path, rows } of byPath(table))
      describe(`${path}, ${paths[path]}`, () => {
        test.each(rows.map((row) => [nameOf(row), row] as const))('%s', async (_, row) => {
          const outcome = await judge(scene, row)
          const changes = await watch.changes()
          if (outcome.faults.length > 0 || changes.length > 0)
            throw new Error(shown({ ...outcome, changes }))
        })
      })

    further?.(() => scene)

    test('and after all of them every public byte is as it was', async () => {
      expect(watch.answers).toBeGreaterThan(20)
      expect(await watch.changesAtEnd()).toEqual([])
    })
  })
