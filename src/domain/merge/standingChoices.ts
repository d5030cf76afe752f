import type { Choices, Spot } from './Spot.js'

const textOf = (spot: Spot | undefined): string =>
  spot === undefined ? 'nothing' : JSON.stringify([spot.verdict, spot.mine, spot.theirs])

/** The spots that say something else than they did, or were not there, when the texts were compared before. */
export const newSpots = (before: readonly Spot[], after: readonly Spot[]): readonly Spot[] =>
  after.filter((spot) => textOf(before.find(({ id }) => id === spot.id)) !== textOf(spot))

/**
 * The decisions that still stand after the texts were compared again: who chose between two texts
 * did not choose between one of them and a third that came later.
 */
export const standingChoices = (
  before: readonly Spot[],
  after: readonly Spot[],
  choices: Choices,
): Choices => {
  const asked = new Set(newSpots(before, after).map(({ id }) => id))
  return Object.fromEntries(Object.entries(choices).filter(([id]) => !asked.has(id)))
}
