import type { Language } from '../../domain/languages/languages.js'
import type { PublicType } from '../schemas/groups.js'

/** What the six types are called where many of them are listed, in both languages. */
export const typeNames: Record<Language, Readonly<Record<PublicType, string>>> = {
  en: {
    'leader-activities': 'Activities',
    dialogues: 'Dialogues',
    'side-events': 'Side events',
    leaders: 'Leaders',
    organisations: 'Organisations',
    topics: 'Topics',
  },
  zh: {
    'leader-activities': '活动',
    dialogues: '对话',
    'side-events': '配套活动',
    leaders: '领导',
    organisations: '机构',
    topics: '专题',
  },
}
