import { choices } from '../shared/choices.js'

/** What the leader did; titles of such pages begin with one of these verbs. */
export const activityKinds = choices({
  meets: ['Meets', '会见'],
  attends: ['Attends', '出席'],
  speaks: ['Speaks', '致辞'],
  'heads-delegation': ['Heads a delegation', '率团'],
  inspects: ['Inspects', '考察'],
  chairs: ['Chairs', '主持'],
  signs: ['Signs', '签署'],
  'receives-call': ['Receives a call', '接受拜会'],
  other: ['Other', '其他'],
})
