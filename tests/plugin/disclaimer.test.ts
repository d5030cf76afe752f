import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { builtInWordings } from '../../src/domain/disclaimer/wording.js'
import { codeOf, verdictOf } from '../support/codeOf.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { openDelivery } from '../support/publicView.js'
import { publish, verb } from '../support/workflow.js'

const sentence = builtInWordings[0]?.text.en

describe.each(workflowEngines)('no English text without its disclaimer [$name]', (engine) => {
  let office: Office
  let number = 0
  let text: string
  let slug: string

  beforeAll(async () => {
    office = await openOffice(engine.url())
    const wordings = [
      { key: 'house', text: 'The Chinese text prevails.', prevailingLanguage: 'zh' },
      { key: 'invisible', text: '\u200b\u2060\u00ad', prevailingLanguage: 'zh' },
      { key: 'silent', prevailingLanguage: 'zh' },
    ]
    await office.save('globals/site-settings', { siteName: 'The house', disclaimers: wordings })
    await publish(office, office, 'globals/site-settings')
    number += 1
    slug = `topic-${number}`
    text = await office.published('topics', { title: 'A public topic', slug })
  })
  afterAll(() => office.stop())

  const read = async (query = ''): Promise<{ status: number; body: Record<string, unknown> }> => {
    const delivery = await openDelivery(office)
    try {
      const answer = await delivery.get(`/v1/topics/${slug}${query}`)
      expect(delivery.faults).toEqual([])
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
    } finally {
      await delivery.close()
    }
  }

  const shown = async (query = ''): Promise<unknown> =>
    ((await read(query)).body.disclaimer as { text?: string } | undefined)?.text

  /** Walks the newest draft as far as it goes; gives the code that stopped it, null if it went out. */
  const walk = async (): Promise<string | null> => {
    const steps = [
      () => verb(office, office.officer, text, 'submit', { changeNote: 'Other words' }),
      () => verb(office, office.approver, text, 'approve'),
      () => verb(office, office.approver, text, 'publish'),
    ]
    for (const step of steps) {
      const answer = await step()
      if (answer.status !== 200) return codeOf(answer.body) ?? String(answer.status)
    }
    return null
  }

  test('it is there from the start, to the letter', async () => {
    expect(await shown()).toBe(sentence)
  })

  const stopped: [string, unknown, string][] = [
    ['emptied', { wording: '' }, 'field-invalid'],
    ['set to null', { wording: null }, 'field-invalid'],
    ['blanked', { wording: '   ' }, 'field-invalid'],
    ['blanked with what nobody sees', { wording: '\u200b' }, 'disclaimer-unknown-wording'],
    ['overridden by an unknown wording', { wording: 'none' }, 'disclaimer-unknown-wording'],
    [
      'overridden by a wording without English',
      { wording: 'silent' },
      'disclaimer-unknown-wording',
    ],
    ['overridden by a wording nobody sees', { wording: 'invisible' }, 'disclaimer-blank'],
    ['overridden by blanks', { importedText: '   ' }, 'disclaimer-blank'],
    ['overridden by a line break', { importedText: '\n\t' }, 'disclaimer-blank'],
    ['overridden by no-break spaces', { importedText: '\u00a0\u3000' }, 'disclaimer-blank'],
    [
      'overridden by a zero-width space',
      { importedText: '\u200b\u2060\ufeff' },
      'disclaimer-blank',
    ],
    ['overridden by a soft hyphen', { importedText: '\u00ad' }, 'disclaimer-blank'],
    ['overridden by an empty braille cell', { importedText: '\u2800' }, 'disclaimer-blank'],
    ['overridden by a Hangul filler', { importedText: '\u3164\u115f' }, 'disclaimer-blank'],
    ['overridden by a full stop', { importedText: '.' }, 'disclaimer-blank'],
  ]
  test.each(stopped)('%s: refused at submission', async (_, disclaimer, code) => {
    const saved = await office.save(text, {
      title: `A public topic, ${Math.random()}`,
      disclaimer: { wording: 'reference-only', importedText: null, ...(disclaimer as object) },
    })
    expect(saved.status).toBe(200)
    expect(await walk()).toBe(code)
    expect(await shown()).toBe(sentence)
  })

  const ways: [string, string, object][] = [
    ['1: with the save in the other language', '?draft=true&locale=zh', { title: '主题' }],
    ['2: with all languages unpublished', '?unpublishAllLocales=true', { _status: 'published' }],
    ['2: with all languages unpublished, plainly', '?unpublishAllLocales=true', {}],
    [
      '3: with the trash and a publication',
      '',
      { _status: 'published', deletedAt: '2026-01-01T00:00:00.000Z' },
    ],
    ['3: out of the trash', '?trash=true', { deletedAt: null, _status: 'published' }],
    ['4: with the whole group left out', '?draft=true', { disclaimer: null }],
    ['4: with a list in place of the group', '?draft=true', { disclaimer: [] }],
    ['5: with white space', '?draft=true', { disclaimer: { wording: ' \t ' } }],
    ['with a publication of one language', '?publishSpecificLocale=en', {}],
    ['with a publication of all languages', '?publishAllLocales=true', {}],
  ]
  test.each(ways)('way %s: refused, or served with it', async (_, query, data) => {
    await office.send('PATCH', `/api/${text}${query}`, {
      as: office.officer,
      body: {
        title: `A public topic, ${Math.random()}`,
        disclaimer: { wording: '', importedText: '' },
        ...data,
      },
    })
    const stoppedBy = await walk()
    if (stoppedBy === null) expect(await shown()).toMatch(/\p{L}/u)
    else expect(await shown()).toBe(sentence)
    expect((await read()).status).toBe(200)
  })

  test('another approved wording is served instead', async () => {
    await office.save(text, {
      title: 'A public topic again',
      disclaimer: { wording: 'house', importedText: null },
    })
    expect(await walk()).toBe(null)
    expect(await shown()).toBe('The Chinese text prevails.')
  })

  const settingsAfter = async (disclaimers: object[]): Promise<unknown> => {
    await office.save('globals/site-settings', { disclaimers })
    const answer = await verb(office, office.officer, 'globals/site-settings', 'submit', {
      changeNote: 'Other wordings',
    })
    return verdictOf(answer)
  }

  test('a public wording is neither changed, emptied nor removed', async () => {
    const house = { key: 'house', text: 'The Chinese text prevails.', prevailingLanguage: 'zh' }
    const refused = { status: 422, code: 'wording-changed' }
    expect(await settingsAfter([])).toEqual(refused)
    expect(await settingsAfter([{ ...house, text: '' }])).toEqual(refused)
    expect(await settingsAfter([{ ...house, text: 'Nothing prevails.' }])).toEqual(refused)
    expect(await settingsAfter([{ ...house, key: 'house-2' }])).toEqual(refused)
    expect(await shown()).toBe('The Chinese text prevails.')
  })

  test('the wording in the code is not changed by settings of the same key', async () => {
    expect(
      await settingsAfter([
        { key: 'house', text: 'The Chinese text prevails.', prevailingLanguage: 'zh' },
        { key: 'reference-only', text: '-', prevailingLanguage: 'en' },
      ]),
    ).toEqual({ status: 422, code: 'wording-changed' })
  })

  test('no choice of fields and no other parameter strips it', async () => {
    const delivery = await openDelivery(office)
    try {
      const queries = [
        '?fields=title',
        '?fields=slug,title&locale=en',
        '?fields=links',
        '?select[disclaimer]=false',
        '?disclaimer=false',
        '?fields=',
      ]
      for (const query of queries)
        for (const address of [`/v1/topics/${slug}`, '/v1/topics']) {
          const answer = await delivery.get(`${address}${query}`)
          const body = (await answer.json()) as Record<string, unknown>
          const resources = (body.data ?? [body]) as Record<string, unknown>[]
          expect([200, 400]).toContain(answer.status)
          if (answer.status === 200)
            for (const resource of resources)
              expect({ address, query, resource }).toMatchObject({
                resource: { disclaimer: { text: expect.stringMatching(/\p{L}/u) as unknown } },
              })
        }
    } finally {
      await delivery.close()
    }
  })

  test('the Chinese text carries none', async () => {
    await office.save(text, { title: '一个主题' }, { locale: 'zh' })
    expect(await walk()).toBe(null)
    const chinese = await read('?locale=zh')
    expect(chinese.status).toBe(200)
    expect(chinese.body.disclaimer).toBeUndefined()
    expect(await shown('?locale=en')).toBe('The Chinese text prevails.')
  })

  test('a text that is only Chinese is refused where English is required', async () => {
    const chinese = await office.send('POST', '/api/topics?draft=true&locale=zh', {
      as: office.officer,
      body: { title: '只有中文', slug: 'chinese-only' },
    })
    const answer = await verb(office, office.officer, `topics/${chinese.body.doc.id}`, 'submit')
    expect(answer.status).toBe(422)
    expect(JSON.stringify(answer.body)).toContain('language-missing')
    expect(idIn(text)).not.toBe(chinese.body.doc.id)
  })
})
