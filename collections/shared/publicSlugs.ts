/** The six collections that have public pages and answers of their own. */
export const publicSlugs = [
  'leader-activities',
  'dialogues',
  'side-events',
  'leaders',
  'organisations',
  'topics',
] as const
