import type { BenchServer } from '../measure/startServer.js'

/** Slugs of the newest activities, at most 100. */
export const slugsOf = async ({ origin }: BenchServer, count: number): Promise<string[]> => {
  const answer = await fetch(`${origin}/v1/leader-activities?limit=${count}&fields=slug`)
  const { data } = (await answer.json()) as { data: { slug: string }[] }
  return data.map(({ slug }) => slug)
}

/** Addresses of the first pages of the list of activities, ten texts each. */
export const pagesOf = async ({ origin }: BenchServer, count: number): Promise<string[]> => {
  const paths = ['/v1/leader-activities?limit=10']
  for (let path = paths[0]; path !== undefined && paths.length < count;) {
    const answer = await fetch(`${origin}${path}`)
    const { page } = (await answer.json()) as { page: { next: string | null } }
    const next = page.next === null ? null : new URL(page.next)
    path = next ? next.pathname + next.search : undefined
    if (path !== undefined) paths.push(path)
  }
  return paths
}
