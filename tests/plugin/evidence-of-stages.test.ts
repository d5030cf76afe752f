import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hashOf } from '../../src/domain/fingerprint/hash.js'
import type { CommuniqueOptions } from '../../src/plugin/index.js'
import { workflowEngines } from '../support/engines.js'
import { openSmallOffice, type SmallOffice } from '../support/smallOffice.js'
import { verb } from '../support/workflow.js'

const options: Omit<CommuniqueOptions, 'dataDir'> = {
  groups: {
    translators: { en: 'Translators', zh: '翻译' },
    editors: { en: 'Editors', zh: '编辑' },
  },
  collections: {
    notes: {
      stages: [
        { name: 'language', needs: { translators: 1 } },
        { name: 'desk', needs: { editors: 1 } },
      ],
    },
  },
}

const without = (value: any, name: string) => {
  const { [name]: _, ...rest } = value
  return rest
}

/** Seals everything anew, as whoever forges it would. */
const resealed = (evidence: any): string => {
  for (const events of Object.values(evidence.chains) as any[][]) {
    let previous = '0'.repeat(64)
    for (const event of events) {
      event.previous = previous
      event.hash = hashOf(without(event, 'hash'))
      previous = event.hash
    }
  }
  evidence.digest = hashOf(without(evidence, 'digest'))
  return JSON.stringify(evidence)
}

describe.each(workflowEngines)('evidence of stages of approval [$name]', (engine) => {
  let office: SmallOffice
  let evidence: any

  const check = async (text: string): Promise<{ code: number; err: string }> => {
    const file = join(await mkdtemp(join(tmpdir(), 'evidence-')), 'evidence.json')
    await writeFile(file, text)
    return new Promise((resolve) =>
      execFile(process.execPath, ['tools/check-evidence.mjs', file], (error, _, err) =>
        resolve({ code: Number(error?.code ?? 0), err }),
      ),
    )
  }
  const approvalsIn = (copy: any): any[] =>
    copy.chains[copy.document].filter(({ type }: any) => type === 'approved')

  beforeAll(async () => {
    office = await openSmallOffice(engine.url(), options)
    const officer = await office.person('officer', ['press-officer'])
    const translator = await office.person('translator', ['approver'], { groups: ['translators'] })
    const editor = await office.person('editor', ['approver'], { groups: ['editors'] })
    const note = await office.draft(officer, 'notes', { title: 'Clean air' })
    await verb(office, officer, note, 'submit')
    await verb(office, translator, note, 'approve')
    await verb(office, editor, note, 'approve')
    expect((await verb(office, editor, note, 'publish')).status).toBe(200)
    const answer = await office.send('GET', `/api/${note}/workflow/evidence`, { as: officer })
    evidence = answer.body
  })
  afterAll(() => office.stop())

  test('holds when each stage had its people', async () => {
    expect(evidence.editions[0].approvals).toHaveLength(2)
    expect(await check(JSON.stringify(evidence))).toEqual({ code: 0, err: '' })
  })

  test.each([
    [
      'a stage was passed by somebody of another group',
      (copy: any): void => {
        const [first, second] = approvalsIn(copy)
        ;[first.actor, second.actor] = [second.actor, first.actor]
      },
      /whoever did it did not belong to the group when the text was submitted/,
    ],
    [
      'two approvals stand for one stage, and the other has none',
      (copy: any): void => {
        const [first, second] = approvalsIn(copy)
        second.details = { ...first.details, isComplete: true }
      },
      /no approval of that stage was open/,
    ],
    [
      'a review was complete though a stage was open',
      (copy: any): void => {
        approvalsIn(copy)[0].details.isComplete = true
      },
      /more people had to approve/,
    ],
  ] as const)('betrays it when %s', async (_, forge, finding) => {
    const copy = structuredClone(evidence)
    forge(copy)
    const { code, err } = await check(resealed(copy))
    expect(code).toBe(1)
    expect(err).toMatch(finding)
  })
})
