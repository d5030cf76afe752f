import type { ArrayField } from 'payload'
import { choices } from './choices.js'
import { embedded } from './embedded.js'
import { words } from './words.js'

/** Which bodies stood behind it, each with its graded credit. */
export const organisationsField = (): ArrayField => ({
  name: 'organisations',
  type: 'array',
  label: words('Organisations', '机构'),
  labels: { singular: words('Organisation', '机构'), plural: words('Organisations', '机构') },
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        embedded({
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          label: words('Organisation', '机构'),
          admin: { width: '50%' },
        }),
        {
          name: 'role',
          type: 'select',
          label: words('Role', '角色'),
          options: choices({
            guidance: ['Under the guidance of', '指导单位'],
            organiser: ['Organised by', '主办单位'],
            'co-organiser': ['Co-organised by', '共同主办单位'],
            convener: ['Convened by', '召集单位'],
            host: ['Hosted by', '承办单位'],
            'co-host': ['Co-hosted by', '联合承办单位'],
            supporter: ['Supported by', '支持单位'],
            inviter: ['At the invitation of', '邀请单位'],
            issuer: ['Issued by', '发布单位'],
            delegation: ['In the delegation', '代表团成员单位'],
          }),
          admin: { width: '50%' },
        },
      ],
    },
  ],
})
