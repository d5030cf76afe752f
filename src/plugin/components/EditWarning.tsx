'use client'

import type { ReactNode } from 'react'
import type { BarView } from './barView.js'
import { useSentences } from './useSentences.js'

/** What saving would do to the workflow, said as soon as something is changed and before it is saved. */
export const EditWarning = ({ view }: { readonly view: BarView }): ReactNode => {
  const say = useSentences()
  const { state } = view.working
  if (view.members !== undefined)
    return ['draft', 'changes-requested'].includes(state) ? null : (
      <p className="communique-bar__warning">{say('release:closed')}</p>
    )
  const sentence = view.release
    ? say('release:editRefused', { title: view.release.title })
    : state === 'scheduled'
      ? say('bar:editRefused')
      : state === 'approved' || state === 'failed-to-publish' || view.approvals.length > 0
        ? say('bar:voidsApproval')
        : state === 'in-review'
          ? say('bar:voidsReview')
          : null
  return sentence ? <p className="communique-bar__warning">{sentence}</p> : null
}
