import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import type { Product } from '../../tests/support/product.js'
import { publish, verb } from '../../tests/support/workflow.js'

type People = { officer: string; approver: string }
type Data = Record<string, unknown>

/** What the texts of the benchmark are made of. */
export const sentences = {
  en: 'The ministers exchanged views on the protection of rivers and lakes and agreed on a plan. ',
  zh: '双方部长就河流和湖泊的保护交换了意见，并就一项联合计划达成一致。',
}

/** A text of so many paragraphs, as the editor stores it. */
export const body = (sentence: string, paragraphs: number): Data => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: Array.from({ length: paragraphs }, () => ({
      type: 'paragraph',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      textFormat: 0,
      children: [
        {
          type: 'text',
          text: sentence.repeat(4),
          format: 0,
          detail: 0,
          mode: 'normal',
          style: '',
          version: 1,
        },
      ],
    })),
  },
})

const draft = async (product: Product, as: string, slug: string, data: Data): Promise<string> => {
  const made = await product.send('POST', `/api/${slug}?draft=true`, { as, body: data })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  return `${slug}/${made.body.doc.id}`
}

const inChinese = (product: Product, as: string, document: string, data: Data) =>
  product.send('PATCH', `/api/${document}?draft=true&locale=zh`, { as, body: data })

const idIn = (document: string): string => document.split('/')[1] ?? ''

/** What an activity of 8 kB holds in English. */
export const englishActivity = (title: string, leader: string): Data => ({
  title,
  summary: sentences.en,
  kind: 'meets',
  body: body(sentences.en, 6),
  leaders: [{ leader, postAtTheTime: 'Minister' }],
  countries: ['CN', 'JP'],
  event: { start: '2025-03-01', precision: 'day' },
})

/** The same in Chinese; `row`: the row of its leader, which bears both languages. */
export const chineseActivity = (title: string, leader: string, row: string): Data => ({
  title: `${title}（中文）`,
  summary: sentences.zh,
  body: body(sentences.zh, 6),
  leaders: [{ id: row, leader, postAtTheTime: '部长' }],
})

const activity = async (
  product: Product,
  people: People,
  leader: string,
  title: string,
): Promise<string> => {
  const id = idIn(leader)
  const document = await draft(
    product,
    people.officer,
    'leader-activities',
    englishActivity(title, id),
  )
  const saved = await product.send('GET', `/api/${document}?draft=true`, { as: people.officer })
  const row: string = saved.body.leaders[0].id
  await inChinese(product, people.officer, document, chineseActivity(title, id, row))
  return document
}

/**
 * Takes a few documents through the real workflow, for `fill` to multiply: a plain topic, a topic
 * with a history (a second edition, withdrawn and restored), and activities of 8 kB in two
 * languages. They happen from `since` on, so that there is time left for the copies.
 *
 * @returns keys of documents that can be multiplied
 */
export const writeOriginals = async (
  product: Product,
  since: Date = new Date('2020-01-01T00:00:00.000Z'),
): Promise<{ topics: string[]; activities: string[] }> => {
  const runtime = runtimeOf(product.payload)
  const { now } = runtime
  let moment = since.getTime()
  Object.assign(runtime, { now: () => new Date((moment += 60_000)).toISOString() })
  try {
    const people = {
      officer: await product.person('officer', 'press-officer'),
      approver: await product.person('approver', 'approver'),
    }
    const plain = await draft(product, people.officer, 'topics', { title: 'Clean air' })
    await publish(product, people, plain)
    const eventful = await draft(product, people.officer, 'topics', { title: 'Rivers and lakes' })
    await publish(product, people, eventful)
    await inChinese(product, people.officer, eventful, { title: '河流湖泊' })
    await publish(product, people, eventful, { changeNote: 'Now in Chinese too.' })
    await verb(product, people.approver, eventful, 'withdraw', { reason: 'A mistake in it.' })
    await verb(product, people.approver, eventful, 'restore')

    const leader = await draft(product, people.officer, 'leaders', {
      title: 'Huang Runqiu',
      side: 'ours',
    })
    await inChinese(product, people.officer, leader, { title: '黄润秋' })
    await publish(product, people, leader)
    const activities: string[] = []
    for (const title of ['Meeting in Beijing', 'Meeting in Tokyo', 'Meeting in Seoul']) {
      const document = await activity(product, people, leader, title)
      await publish(product, people, document)
      activities.push(document)
    }
    return { topics: [plain, eventful], activities }
  } finally {
    Object.assign(runtime, { now })
  }
}
