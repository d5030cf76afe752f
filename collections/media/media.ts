import { nobody } from '../../access/nobody.js'
import { calendarDay } from '../shared/calendarDay.js'
import { governedCollection } from '../shared/governedCollection.js'
import { mention } from '../shared/mention.js'
import { menuGroups } from '../shared/menuGroups.js'
import { starredText } from '../shared/starredText.js'
import { words } from '../shared/words.js'
import { mediaUpload } from './mediaUpload.js'
import { rightsFields } from './rightsFields.js'

/** Pictures and documents; their bytes are part of what is approved. */
export const media = governedCollection({
  slug: 'media',
  labels: { singular: words('File', '文件'), plural: words('Files', '文件') },
  admin: {
    group: menuGroups.directory,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'mimeType', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption'],
  },
  upload: mediaUpload,
  fields: [
    starredText({
      name: 'alt',
      localized: true,
      label: words('In words', '替代文字'),
      admin: {
        description: words(
          'What it shows, for those who cannot see it.',
          '为看不到图片的读者说明其内容。',
        ),
      },
    }),
    {
      name: 'caption',
      type: 'textarea',
      localized: true,
      label: words('Caption', '图片说明'),
      admin: { rows: 2 },
    },
    mention({
      name: 'peopleShown',
      type: 'relationship',
      relationTo: 'leaders',
      hasMany: true,
      label: words('People shown', '图中人物'),
    }),
    {
      type: 'row',
      fields: [
        calendarDay({ name: 'takenOn', label: words('Taken on', '拍摄日期') }),
        {
          name: 'place',
          type: 'text',
          localized: true,
          label: words('Place', '地点'),
          admin: { width: '50%' },
        },
      ],
    },
    ...rightsFields(),
    {
      name: 'sha256',
      type: 'text',
      index: true,
      label: words('Fingerprint of the file', '文件指纹'),
      access: { create: nobody, update: nobody },
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: words('Set by the server.', '由服务器填写。'),
      },
    },
  ],
})
