import type { RefusalView } from '../acts/refusalView.js'
import type { BarView } from './barView.js'

/** What the workflow API answered: the new view, the refusals, or nothing that can be trusted. */
export type Answer =
  | { readonly kind: 'done'; readonly view: BarView }
  | { readonly kind: 'stale' | 'refused'; readonly messages: readonly RefusalView[] }
  | { readonly kind: 'failed'; readonly messages: readonly RefusalView[] }

type Problem = { readonly errors?: readonly RefusalView[]; readonly title?: string }

const failed = (message: string): Answer => ({
  kind: 'failed',
  messages: [{ code: 'no-answer', message }],
})

/** Reads an answer of `…/workflow`, whatever became of the request. */
export const readAnswer = async (request: Promise<Response>): Promise<Answer> => {
  try {
    const response = await request
    if (response.ok) return { kind: 'done', view: (await response.json()) as BarView }
    const problem = (await response.json()) as Problem
    const messages = problem.errors ?? [{ code: 'refused', message: problem.title ?? '' }]
    if (response.status >= 500 && response.status !== 503) return { kind: 'failed', messages }
    return { kind: response.status === 412 ? 'stale' : 'refused', messages }
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error))
  }
}
