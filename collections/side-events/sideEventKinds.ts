import { choices } from '../shared/choices.js'

/** Parts of an event under their many names; only some are called side events. */
export const sideEventKinds = choices({
  'side-event': ['Side event', '边会'],
  forum: ['Forum', '论坛'],
  seminar: ['Seminar', '研讨会'],
  workshop: ['Workshop', '讲习班'],
  exhibition: ['Exhibition', '展览'],
  signing: ['Signing', '签字仪式'],
  'site-visit': ['Site visit', '实地考察'],
  'breakout-group': ['Breakout group', '分组讨论'],
})
