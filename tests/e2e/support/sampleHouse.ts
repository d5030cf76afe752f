import { chineseBody, chineseTitles, sampleTopics, summaries } from './sampleWords.js'
import { clockOf } from './clockOf.js'
import { draft, edit, textOf } from './draft.js'
import { importSample, type Imported } from './importSample.js'
import { makePerson, type Person } from './people.js'
import { seatZone } from './seat.js'
import { ask } from './site.js'
import { publish, verb } from './verb.js'

/** A press office at work on the sample page: something at every point of its way. */
export type SampleHouse = {
  readonly officer: Person
  readonly approver: Person
  /** In review, with an earlier text public. */
  readonly activity: string
  readonly activitySlug: string
  readonly dialogue: string
  /** Texts that wait for approval together. */
  readonly release: string
  readonly sentBack: string
  readonly forced: string
}

/** The Wednesday the page means; it does not say so itself. */
const heldOn = { start: '2017-06-14', precision: 'day' }

const inHours = (hours: number): string =>
  clockOf(new Date(Date.now() + hours * 3_600_000), seatZone)

const find = (imported: readonly Imported[], collection: string): string => {
  const found = imported.find(({ document }) => document.startsWith(`${collection}/`))
  if (found === undefined) throw new Error(`The sample page has none of: ${collection}`)
  return found.document
}

const makeRelease = async (
  author: Person,
  title: string,
  documents: readonly string[],
): Promise<string> => {
  const members = documents.map((document) => {
    const [relationTo, value] = document.split('/')
    return { relationTo, value }
  })
  const made = await ask('POST', '/api/releases', author.token, { title, members })
  if (made.doc === undefined) throw new Error(JSON.stringify(made))
  return `releases/${made.doc.id as string}`
}

const chineseActivity = async (author: Person, document: string): Promise<object> => {
  const { leaders } = await textOf(author, document)
  return {
    body: chineseBody,
    leaders: (leaders as object[]).map((row) => ({ ...row, postAtTheTime: '副部长' })),
  }
}

/** The sample page in both languages, public as one release; then a summary waits for a review. */
const publishSample = async (officer: Person, approver: Person) => {
  const imported = await importSample(officer.email)
  const [activity, dialogue] = [find(imported, 'leader-activities'), find(imported, 'dialogues')]
  for (const document of [activity, dialogue]) {
    const { event } = await textOf(officer, document)
    await edit(officer, document, { event: { ...event, ...heldOn } })
  }
  for (const { document, title } of imported) {
    const chinese = chineseTitles[title]
    const more = document === activity ? await chineseActivity(officer, activity) : {}
    if (chinese !== undefined) await edit(officer, document, { title: chinese, ...more }, 'zh')
  }
  const texts = imported.map(({ document }) => document)
  const settings = texts.filter((document) => document.startsWith('globals/'))
  for (const document of settings) await publish(officer, approver, document)
  const members = texts.filter((document) => !settings.includes(document))
  await publish(officer, approver, await makeRelease(officer, 'The sample page', members))
  await edit(officer, activity, { summary: summaries.en })
  await edit(officer, activity, { summary: summaries.zh }, 'zh')
  await verb(officer, activity, 'submit', {
    changeNote: { en: 'A summary was added.', zh: '增补摘要。' },
    kind: 'minor',
  })
  return { activity, dialogue, activitySlug: (await textOf(officer, activity)).slug as string }
}

/** Makes it by the API: two who write, two who approve. */
export const makeSampleHouse = async (): Promise<SampleHouse> => {
  const officer = await makePerson('Wang Lin', 'press-officer', 'wang.lin@communique.example')
  const colleague = await makePerson('Chen Jie', 'press-officer', 'chen.jie@communique.example')
  const approver = await makePerson('Li Na', 'approver', 'li.na@communique.example')
  const other = await makePerson('Zhao Qiang', 'approver', 'zhao.qiang@communique.example')
  const sample = await publishSample(officer, approver)
  const topic = async (name: keyof typeof sampleTopics, author = officer): Promise<string> => {
    const { en, zh } = sampleTopics[name]
    const document = await draft(author, 'topics', { title: en })
    await edit(author, document, { title: zh }, 'zh')
    return document
  }
  const approved = async (name: keyof typeof sampleTopics): Promise<string> => {
    const document = await topic(name)
    await verb(officer, document, 'submit')
    await verb(approver, document, 'approve')
    return document
  }

  const forced = await topic('education', colleague)
  await verb(other, forced, 'force-publish', {
    reason: 'The forum on education begins before anybody can review this.',
  })
  const soon = await approved('consumption')
  await verb(approver, soon, 'schedule', { at: inHours(1), timeZone: seatZone })
  const later = await approved('assessment')
  await verb(approver, later, 'schedule', { at: inHours(50), timeZone: seatZone })
  const sentBack = await topic('rural')
  await verb(officer, sentBack, 'submit')
  await verb(approver, sentBack, 'request-changes', {
    comment: 'Please name the forum on rural environmental protection, and link to it.',
  })
  const waiting = await topic('compounds', colleague)
  await verb(colleague, waiting, 'submit')
  await verb(approver, waiting, 'assign', { group: 'approver', workingHours: 8 })
  await topic('cooperation')
  const release = await makeRelease(officer, 'Green supply chains', [
    await topic('supply'),
    await topic('finance'),
    await topic('procurement'),
  ])
  await verb(officer, release, 'submit')
  return { officer, approver, ...sample, release, sentBack, forced }
}
