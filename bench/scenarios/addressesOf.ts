import type { BenchServer } from '../measure/startServer.js'
import { slugsOf } from './slugsOf.js'

/** What is asked of a filled record of any size, on any engine. */
export const addressesOf = async (server: BenchServer) => {
  const { origin } = server
  const [slug = ''] = await slugsOf(server, 1)
  // Copies bear a number in title and address: it is a word of one text.
  const [number = ''] = /\d+$/.exec(slug) ?? []
  return {
    list: `${origin}/v1/leader-activities?limit=10`,
    'one by slug': `${origin}/v1/leader-activities/${slug}`,
    'changes since 1, 50 of them': `${origin}/v1/changes?since=1&limit=50`,
    'search for a word of one text': `${origin}/v1/search?q=${number}`,
    'search for a word of every text': `${origin}/v1/search?q=rivers`,
  }
}
