import type { BenchServer } from '../measure/startServer.js'

/** Slugs of the newest activities, at most 100. */
export const slugsOf = async ({ origin }: BenchServer, count: number): Promise<string[]> => {
  const answer = await fetch(`${origin}/v1/leader-activities?limit=${count}&fields=slug`)
  const { data } = (await answer.json()) as { data: { slug: string }[] }
  return data.map(({ slug }) => slug)
}
