import { choices } from '../shared/choices.js'

/** How many parties speak. */
export const dialogueLevels = choices({
  bilateral: ['Bilateral', '双边'],
  trilateral: ['Trilateral', '三边'],
  multilateral: ['Multilateral', '多边'],
})
