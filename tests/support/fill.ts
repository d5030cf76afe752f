import type { Office } from './office.js'
import { publish, verb } from './workflow.js'
import { richText } from './richText.js'

/** What `fill` made: document keys by what became of them. */
export type Filled = {
  live: { activity: string; topic: string; leader: string; dialogue: string; settings: string }
  withdrawn: string
  approved: string
  inReview: string
  draft: string
}

/** Addresses of `/v1` that show what is public of it. */
export const filledAddresses = [
  '/v1/leader-activities/a-meeting?locale=en',
  '/v1/leader-activities/a-meeting?locale=zh',
  '/v1/leader-activities?locale=en',
  '/v1/dialogues/a-dialogue',
  '/v1/leaders/ann-example',
  '/v1/topics/air',
  '/v1/topics/noise',
  '/v1/topics',
  '/v1/site',
]

/** Fills a press office with a text in every state: rows, relations, rich text, two languages. */
export const fill = async (office: Office): Promise<Filled> => {
  const { officer, approver } = office
  const idOf = (document: string): string => document.split('/')[1] ?? ''
  const done = async (document: string, name: string, as: string, input = {}) => {
    const answer = await verb(office, as, document, name, input)
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  }

  /** A draft in both languages. */
  const inBoth = async (collection: string, english: object, chinese: object): Promise<string> => {
    const document = await office.draft(collection, { ...english })
    const saved = await office.save(document, { ...chinese }, { locale: 'zh' })
    if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
    return document
  }
  const goesPublic = async (document: string): Promise<string> => {
    await publish(office, { officer, approver }, document)
    return document
  }

  const topic = await goesPublic(
    await inBoth(
      'topics',
      { title: 'Air', slug: 'air', synonyms: [{ term: 'Atmosphere' }, { term: 'Sky' }] },
      { title: '大气' },
    ),
  )
  const leader = await goesPublic(
    await inBoth(
      'leaders',
      {
        title: 'Ann Example',
        slug: 'ann-example',
        side: 'ours',
        appointments: [{ post: 'Minister', from: '2020-01-01' }],
      },
      { title: '安' },
    ),
  )
  const dialogue = await goesPublic(
    await inBoth(
      'dialogues',
      {
        title: 'A dialogue',
        slug: 'a-dialogue',
        countries: ['CN', 'JP'],
        event: { start: '2026-03-04', precision: 'day' },
        themes: [{ text: 'Clean air' }],
        participants: [{ name: 'Somebody', leader: idOf(leader), functions: ['speaker'] }],
      },
      { title: '对话' },
    ),
  )
  const activity = await inBoth(
    'leader-activities',
    {
      title: 'A meeting',
      slug: 'a-meeting',
      kind: 'meets',
      body: richText('They met.', 'They spoke.'),
      event: { start: '2026-03-04', precision: 'day' },
      dialogue: idOf(dialogue),
      leaders: [{ leader: idOf(leader), postAtTheTime: 'Minister' }],
      topics: [idOf(topic)],
      countries: ['JP'],
      outcomes: [
        { kind: 'agreement', text: 'One' },
        { kind: 'plan', text: 'Two' },
      ],
    },
    { title: '会见', body: richText('会见。') },
  )
  const shown = await office.send('GET', `/api/${activity}?draft=true&depth=0&locale=en`, {
    as: officer,
  })
  const rows = (shown.body.leaders as { id: string }[]).map((row) => ({
    ...row,
    postAtTheTime: '部长',
  }))
  const posts = await office.save(activity, { leaders: rows }, { locale: 'zh' })
  if (posts.status !== 200) throw new Error(JSON.stringify(posts.body))
  await goesPublic(activity)

  const settings = 'globals/site-settings'
  const saved = await office.save(settings, { siteName: 'The press office' })
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
  await goesPublic(settings)

  const withdrawn = await office.published('topics', { title: 'Noise', slug: 'noise' })
  await done(withdrawn, 'withdraw', approver, { reason: { en: 'A mistake.', zh: '有误。' } })

  const approved = await office.draft('topics', { title: 'Water', slug: 'water' })
  await done(approved, 'submit', officer)
  await done(approved, 'approve', approver)
  const inReview = await office.draft('topics', { title: 'Soil', slug: 'soil' })
  await done(inReview, 'submit', officer)
  const draft = await office.draft('topics', { title: 'Light', slug: 'light' })

  return {
    live: { activity, topic, leader, dialogue, settings },
    withdrawn,
    approved,
    inReview,
    draft,
  }
}
