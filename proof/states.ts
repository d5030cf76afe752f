import { explore, type Exploration } from '../tests/domain/support/explore.js'
import { pressOffice, realRules } from '../tests/domain/support/pressOffice.js'
import { releaseOffice } from '../tests/domain/support/releaseOffice.js'
import { twoStages } from '../tests/domain/support/twoStages.js'
import type { Suite } from './suite.js'

const spaces: readonly { name: string; visit: () => Exploration }[] = [
  {
    name: 'with hats that are gained and lost',
    visit: () => explore(pressOffice({ doHatsChange: true, hasNamelessAuthor: false })),
  },
  {
    name: 'with authors nobody can tell',
    visit: () => explore(pressOffice({ doHatsChange: false, hasNamelessAuthor: true })),
  },
  { name: 'of two texts under one release', visit: () => explore(releaseOffice()) },
  {
    name: 'with two stages of approval',
    visit: () =>
      explore(
        pressOffice(
          { doHatsChange: true, hasNamelessAuthor: false },
          { ...realRules, staging: twoStages },
        ),
        { limit: 2_000_000 },
      ),
  },
]

/** Everything that can happen by the rules, breadth first, until nothing new comes. */
export const states: Suite = {
  name: 'states',
  shows:
    'The rules are pure, so every state they can reach is visited, breadth first, to a fixed point: one text with three people, three contents, the clock and changing hats; one text with authors nobody can tell; one text whose review has two stages, with changing hats; two texts with two contents each under one release. The promise holds in each.',
  units: 'spaces',
  full: { rules: spaces.length },
  // The smallest to its end; `npm test` goes some steps into each.
  share: { rules: 1 },
  open: async () => ({
    run: async (seed) => {
      const space = spaces[seed % spaces.length]
      if (space === undefined) throw new Error('There is no such space.')
      const began = performance.now()
      const { counterexample, states: found, transitions, refused, depth } = space.visit()
      if (counterexample !== null) throw new Error(JSON.stringify(counterexample))
      const seconds = Math.round((performance.now() - began) / 1000)
      process.stdout.write(
        `every state ${space.name}: ${found} states, ${transitions} transitions, ` +
          `${refused} refusals, at most ${depth} steps away, ${seconds} s\n`,
      )
      return {
        counts: { [`states ${space.name}`]: found, transitions, refusals: refused },
        peaks: { 'steps away': depth },
      }
    },
    close: async () => ({}),
  }),
}
