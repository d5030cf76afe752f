'use client'

import type { ReactNode } from 'react'
import type { BarView } from './barView.js'
import { useSentences } from './useSentences.js'

type Props = { readonly url: string; readonly view: BarView }

/**
 * Downloads the evidence of the text or release at hand: what was public, who decided it, and the
 * proof.
 */
export const EvidenceLink = ({ url, view }: Props): ReactNode => {
  const say = useSentences()
  return view.public.state === 'none' ? null : (
    <p className="communique-bar__people">
      <a download={`evidence${url.replaceAll('/', '-')}.json`} href={`${url}/evidence`}>
        {say('bar:evidence')}
      </a>
    </p>
  )
}
