import { choices } from '../shared/choices.js'

/** Whether it is announced or reported: an announcement becomes a report without a second page. */
export const activityStatuses = choices({
  planned: ['Planned', '计划中'],
  'under-way': ['Under way', '进行中'],
  held: ['Held', '已举行'],
  cancelled: ['Cancelled', '已取消'],
})
