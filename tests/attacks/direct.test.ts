import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { verify } from '../../src/plugin/verify/verify.js'
import { availableEngines } from '../support/engines.js'
import { fill } from './run/fill.js'
import { openScene, type Scene } from './run/openScene.js'
import { namesFor, send } from './run/send.js'
import { watchPublicSide, type Watch } from './run/watch.js'
import { direct, isAttack } from './table/index.js'

describe.each(availableEngines)('a write under Payload [$name]', (engine) => {
  let scene: Scene
  let watch: Watch
  const named = async (): Promise<string[]> =>
    (await verify(scene.office.payload)).differences.map(({ row }) => row)

  beforeAll(async () => {
    scene = await openScene(engine)
    watch = await watchPublicSide(scene)
  }, 600_000)
  afterAll(() => scene.stop())

  test('is named by no verify where there was none', async () => {
    expect((await verify(scene.office.payload)).differences).toEqual([])
  })

  const rows = direct.filter(isAttack)
  test.each(
    rows.map(
      (row) =>
        [
          `${row.title} | ${row.sent.api === 'Local' ? row.sent.method : row.sent.api}`,
          row,
        ] as const,
    ),
  )('%s', async (_, row) => {
    const { last } = await send(scene, row)
    expect({ ...last.verdict, text: last.text }).toEqual({ ...row.comesBack, text: last.text })
    expect(await watch.changedAnswers()).toEqual([])
    if (row.verifyNames !== undefined)
      expect(await named()).toContain(fill(row.verifyNames, namesFor(scene, row.as, last)))
  })
})
