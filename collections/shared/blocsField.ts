import { embedded } from './embedded.js'
import { words } from './words.js'

/** Parties that are no countries: the European Union, ASEAN, a convention. */
export const blocsField = () =>
  embedded({
    name: 'blocs',
    type: 'relationship',
    relationTo: 'organisations',
    hasMany: true,
    label: words('Blocs', '集团'),
    admin: {
      description: words(
        'Parties that are no countries: the European Union, ASEAN, a convention.',
        '并非国家的一方：欧盟、东盟、公约等。',
      ),
    },
  })
