import type { Staging } from './pressOffice'

/** First somebody who knows the language, then anybody: both are translators, and count once. */
export const twoStages: Staging = {
  stages: [[{ name: 'language', needs: { translators: 1 } }], [{ name: 'desk', needs: 1 }]],
  groups: { officer: [], approver: ['translators'], both: ['translators'] },
  places: ['language/translators', 'desk/-'],
}
