import type { RichTextField } from 'payload'
import { blocsField } from '../shared/blocsField.js'
import { countriesField } from '../shared/countriesField.js'
import { embedded } from '../shared/embedded.js'
import { eventTabs } from '../shared/eventTabs.js'
import { mention } from '../shared/mention.js'
import { menuGroups } from '../shared/menuGroups.js'
import { publicCollection } from '../shared/publicCollection.js'
import { summaryField } from '../shared/summaryField.js'
import { topicsField } from '../shared/topicsField.js'
import { words } from '../shared/words.js'
import { activityKinds } from './activityKinds.js'
import { activityStatuses } from './activityStatuses.js'
import { bylineGroup } from './bylineGroup.js'
import { datelineGroup } from './datelineGroup.js'
import { leadersField } from './leadersField.js'
import { mentionedPeopleField } from './mentionedPeopleField.js'
import { pictureFields } from './pictureFields.js'
import { stopsField } from './stopsField.js'

const body: RichTextField = {
  name: 'body',
  type: 'richText',
  localized: true,
  required: true,
  label: words('Text', '正文'),
}

const when = eventTabs.whenAndWhere({ isDayNeeded: true })

/** What a leader did, announced or reported: the news of the house. */
export const leaderActivities = publicCollection({
  slug: 'leader-activities',
  labels: {
    singular: words('Leader activity', '领导人活动'),
    plural: words('Leader activities', '领导人活动'),
  },
  admin: {
    group: menuGroups.activities,
    defaultColumns: ['title', 'kind', 'status', 'updatedAt'],
  },
  tabs: [
    { label: words('Text', '正文'), fields: [summaryField(), body] },
    {
      label: words('Activity', '活动'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              required: true,
              label: words('Kind', '类别'),
              options: activityKinds,
              admin: { width: '50%' },
            },
            {
              name: 'status',
              type: 'select',
              label: words('Status', '状态'),
              options: activityStatuses,
              admin: { width: '50%' },
            },
          ],
        },
        leadersField(),
        embedded({
          name: 'dialogue',
          type: 'relationship',
          relationTo: 'dialogues',
          label: words('Dialogue', '对话会'),
          admin: {
            description: words(
              'Place, participants, organisations, outcomes and statements then stand there.',
              '地点、参加者、机构、成果和发言则记于该对话会。',
            ),
          },
        }),
        embedded({
          name: 'sideEvents',
          type: 'relationship',
          relationTo: 'side-events',
          hasMany: true,
          label: words('Side events', '边会'),
        }),
      ],
    },
    { ...when, fields: [...when.fields, stopsField()] },
    eventTabs.people([mentionedPeopleField(), countriesField(), blocsField()]),
    eventTabs.results(),
    { label: words('Pictures', '图片'), fields: pictureFields() },
    {
      label: words('Filing and credits', '归类和署名'),
      fields: [
        topicsField(),
        mention({
          name: 'related',
          type: 'relationship',
          relationTo: 'leader-activities',
          hasMany: true,
          label: words('Related activities', '相关活动'),
        }),
        datelineGroup(),
        bylineGroup(),
      ],
    },
  ],
})
