'use client'

import type { ReactNode } from 'react'
import { useSentences } from './useSentences.js'

/** Downloads the evidence of the text at hand: what was public, who decided it, and the proof. */
export const EvidenceLink = ({ url }: { readonly url: string | null }): ReactNode => {
  const say = useSentences()
  return url === null ? null : (
    <p className="communique-bar__people">
      <a download={`evidence${url.replaceAll('/', '-')}.json`} href={`${url}/evidence`}>
        {say('bar:evidence')}
      </a>
    </p>
  )
}
