'use client'

import type { ReactNode } from 'react'
import type { BarView } from './barView.js'
import { useSentences } from './useSentences.js'
import { voidedBySaving } from './voidedBySaving.js'

/** What saving would do to the workflow, said as soon as something is changed and before it is saved. */
export const EditWarning = ({ view }: { readonly view: BarView }): ReactNode => {
  const say = useSentences()
  const { state } = view.working
  if (view.members !== undefined)
    return ['draft', 'changes-requested'].includes(state) ? null : (
      <p className="communique-bar__warning">{say('release:closed')}</p>
    )
  const voids = voidedBySaving(view)
  const sentence = view.release
    ? say('release:editRefused', { title: view.release.title })
    : state === 'scheduled'
      ? say('bar:editRefused')
      : voids === null
        ? null
        : say(voids === 'approval' ? 'bar:voidsApproval' : 'bar:voidsReview')
  return sentence ? <p className="communique-bar__warning">{sentence}</p> : null
}
