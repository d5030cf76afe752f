import { blocsField } from '../shared/blocsField.js'
import { calendarDay } from '../shared/calendarDay.js'
import { countriesField } from '../shared/countriesField.js'
import { eventTabs } from '../shared/eventTabs.js'
import { menuGroups } from '../shared/menuGroups.js'
import { publicCollection } from '../shared/publicCollection.js'
import { summaryField } from '../shared/summaryField.js'
import { words } from '../shared/words.js'
import { dialogueLevels } from './dialogueLevels.js'
import { dialogueRanks } from './dialogueRanks.js'
import { seriesFields } from './seriesFields.js'
import { textRows } from './textRows.js'

/** A conference, round table or session of a mechanism, with everything that holds for the whole of it. */
export const dialogues = publicCollection({
  slug: 'dialogues',
  labels: { singular: words('Dialogue', '对话会'), plural: words('Dialogues', '对话会') },
  titleLabel: words('Name', '名称'),
  admin: {
    group: menuGroups.activities,
    defaultColumns: ['title', 'level', 'rank', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'acronym'],
  },
  tabs: [
    {
      label: words('Dialogue', '对话会'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'shortTitle',
              type: 'text',
              localized: true,
              label: words('Short name', '简称'),
              admin: { width: '50%' },
            },
            {
              name: 'acronym',
              type: 'text',
              label: words('Acronym', '缩写'),
              admin: { width: '50%' },
            },
            {
              name: 'level',
              type: 'select',
              label: words('Level', '层级'),
              options: dialogueLevels,
              admin: { width: '50%' },
            },
            {
              name: 'rank',
              type: 'select',
              label: words('Rank', '级别'),
              options: dialogueRanks,
              admin: { width: '50%' },
            },
          ],
        },
        summaryField(),
        countriesField(),
        blocsField(),
        textRows('themes', words('Themes', '主题'), words('Theme', '主题')),
        textRows('agenda', words('Agenda', '议程'), words('Item', '议程项')),
        {
          name: 'guidingStatement',
          type: 'textarea',
          localized: true,
          label: words('Guiding statement', '指导思想'),
        },
        calendarDay({
          name: 'currentUntil',
          label: words('Current until', '置顶至'),
          admin: {
            description: words(
              'Last day on which it counts as current on the home page.',
              '在首页作为当前活动展示的最后一天。',
            ),
          },
        }),
      ],
    },
    eventTabs.whenAndWhere(),
    eventTabs.people(),
    eventTabs.results(),
    {
      label: words('Side events', '边会'),
      fields: [
        {
          name: 'statedSideEventCount',
          type: 'number',
          min: 0,
          label: words('Number the page states', '页面所述数量'),
        },
        {
          name: 'sideEvents',
          type: 'join',
          collection: 'side-events',
          on: 'dialogue',
          defaultSort: 'order',
          label: words('Side events', '边会'),
          custom: { isContent: false },
          admin: { defaultColumns: ['title', 'kind', 'order'] },
        },
      ],
    },
    { label: words('Series', '系列'), fields: seriesFields() },
  ],
})
