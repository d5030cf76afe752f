import type { UnnamedTab } from 'payload'
import { eventGroup } from './eventGroup.js'
import { organisationsField } from './organisationsField.js'
import { outcomesField } from './outcomesField.js'
import { participantsField } from './participantsField.js'
import { placeGroup } from './placeGroup.js'
import { statementsField } from './statementsField.js'
import { words } from './words.js'

/** The groups every event has, on three tabs: when and where, who, and what came of it. */
export const eventTabs = {
  whenAndWhere: (options?: Parameters<typeof eventGroup>[0]): UnnamedTab => ({
    label: words('When and where', '时间和地点'),
    fields: [eventGroup(options), placeGroup()],
  }),
  people: (more: UnnamedTab['fields'] = []): UnnamedTab => ({
    label: words('People and organisations', '人员和机构'),
    fields: [participantsField(), organisationsField(), ...more],
  }),
  results: (more: UnnamedTab['fields'] = []): UnnamedTab => ({
    label: words('What came of it', '成果'),
    fields: [outcomesField(), statementsField(), ...more],
  }),
}
