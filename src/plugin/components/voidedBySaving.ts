import type { BarView } from './barView.js'

/** What a save of the text would end, where it ends something. */
export const voidedBySaving = (view: BarView): 'approval' | 'review' | null => {
  const { state } = view.working
  // Neither can be saved as long as it is planned or held.
  if (view.members !== undefined || view.release !== null || state === 'scheduled') return null
  if (state === 'approved' || state === 'failed-to-publish' || view.approvals.length > 0)
    return 'approval'
  return state === 'in-review' ? 'review' : null
}
