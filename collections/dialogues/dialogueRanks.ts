import { choices } from '../shared/choices.js'

/** Who leads the delegations; `high-level` where a page says no more than that. */
export const dialogueRanks = choices({
  heads: ['Heads of state or government', '国家元首或政府首脑'],
  ministers: ['Ministers', '部长'],
  'high-level': ['High level', '高级别'],
  'senior-officials': ['Senior officials', '高官'],
  experts: ['Experts', '专家'],
})
