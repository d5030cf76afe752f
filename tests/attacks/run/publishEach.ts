import { idIn, type Office } from '../../support/office.js'
import { publish } from '../../support/workflow.js'
import { upload } from './upload.js'
import { richText } from '../../support/richText.js'

/** One public text of each collection, each showing the one before. */
export const publishEach = async (office: Office): Promise<Record<string, string>> => {
  const media = await upload(office, 200, 'A public picture')
  await publish(office, office, media)
  const topics = await office.published('topics', { title: 'A public topic', summary: 'S' })
  const leaders = await office.published('leaders', {
    title: 'A public leader',
    side: 'ours',
    portrait: idIn(media),
  })
  const organisations = await office.published('organisations', {
    title: 'A public organisation',
    kind: 'ministry',
  })
  const dialogues = await office.published('dialogues', {
    title: 'A public dialogue',
    participants: [{ name: 'A public leader', leader: idIn(leaders) }],
  })
  const sideEvents = await office.published('side-events', {
    title: 'A public side event',
    dialogue: idIn(dialogues),
    topics: [idIn(topics)],
  })
  const activities = await office.published('leader-activities', {
    title: 'A public activity',
    kind: 'meets',
    body: richText('As approved.'),
    leaders: [{ leader: idIn(leaders), postAtTheTime: 'Minister' }],
    dialogue: idIn(dialogues),
    sideEvents: [idIn(sideEvents)],
    event: { start: '2026-11-20', end: '2026-11-20', precision: 'day' },
    leadImage: idIn(media),
  })
  return {
    media,
    topics,
    leaders,
    organisations,
    dialogues,
    'side-events': sideEvents,
    'leader-activities': activities,
  }
}
