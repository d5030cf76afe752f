import type { Facts } from '../facts/facts.js'
import type { ImportedPage } from '../report.js'
import { activityData } from './activityData.js'
import { findEarlierImport, recordOf } from './findEarlierImport.js'
import { isUntouched } from './isUntouched.js'
import { saveDraft } from './saveDraft.js'
import type { Session } from './session.js'
import { settingsData } from './settingsData.js'
import { writeDialogue } from './writeDialogue.js'
import { writeDirectory } from './writeDirectory.js'
import { writeSettings } from './writeSettings.js'

const collection = 'leader-activities'

/** Writes the drafts of one page, inside the session's transaction. */
export const writePage = async (
  session: Session,
  file: string,
  facts: Facts,
): Promise<ImportedPage> => {
  const { title, checksum } = facts.page
  const earlier = await findEarlierImport(session, facts)
  const isSame = earlier !== null && recordOf(earlier).checksum === checksum
  const isLeft = earlier !== null && !isSame && !(await isUntouched(session, collection, earlier))
  if (earlier !== null && (isSame || isLeft)) {
    const left = {
      code: 'edited-since',
      field: 'page',
      message:
        'The page has changed since it was imported, and somebody has worked on its draft meanwhile. The draft was left as it is.',
    }
    return {
      file,
      outcome: isSame ? 'unchanged' : 'left',
      refusal: null,
      documents: [
        { collection, id: String(earlier.id), title, outcome: isSame ? 'matched' : 'left' },
      ],
      warnings: isSame ? [] : [left],
    }
  }
  const { ids, documents } = await writeDirectory(session, facts)
  const event = await writeDialogue(session, facts, ids, earlier)
  const warnings = [...facts.warnings, ...event.warnings]
  const data = activityData(facts, ids, {
    dialogue: event.dialogue,
    sideEvents: event.sideEvents,
    warnings,
  })
  const id = await saveDraft(session, collection, data, earlier ? String(earlier.id) : undefined)
  const settings = await writeSettings(session, settingsData(facts, ids))
  return {
    file,
    outcome: earlier ? 'updated' : 'imported',
    refusal: null,
    documents: [
      { collection, id, title, outcome: earlier ? 'updated' : 'created' },
      ...event.documents,
      ...documents,
      ...settings,
    ],
    warnings,
  }
}
