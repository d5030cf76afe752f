import type { ArrayField } from 'payload'
import { calendarDay } from '../shared/calendarDay.js'
import { embedded } from '../shared/embedded.js'
import { words } from '../shared/words.js'

/** The posts of a person, one after the other or at once. */
export const appointmentsField = (): ArrayField => ({
  name: 'appointments',
  type: 'array',
  label: words('Appointments', '任职'),
  labels: { singular: words('Appointment', '任职'), plural: words('Appointments', '任职') },
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'post',
          type: 'text',
          localized: true,
          label: words('Post', '职务'),
          admin: { width: '50%' },
        },
        embedded({
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          label: words('Organisation', '机构'),
          admin: { width: '50%' },
        }),
        calendarDay({ name: 'from', label: words('From', '自') }),
        calendarDay({ name: 'to', label: words('To', '至') }),
        {
          name: 'isActing',
          type: 'checkbox',
          label: words('Acting', '代理'),
          admin: { width: '50%' },
        },
        {
          name: 'order',
          type: 'number',
          label: words('Place in the list', '排序'),
          admin: { width: '50%' },
        },
      ],
    },
  ],
})
