'use client'

import { Drawer } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useSentences } from '../useSentences.js'
import { MergeDesk } from './MergeDesk.js'
import type { SaveProblem } from './saveStore.js'

type Props = {
  readonly slug: string
  readonly form: string
  /** Address of the document's workflow. */
  readonly url: string
  readonly problem: SaveProblem | null
}

/** The comparison of two texts beside the form; what is in the form stays there. */
export const MergeDrawer = ({ form, problem, slug, url }: Props): ReactNode => {
  const say = useSentences()
  return (
    <Drawer slug={slug} title={say('saving:title')}>
      {problem?.kind === 'stale' ? (
        <MergeDesk form={form} quoted={problem.quoted} slug={slug} url={url} />
      ) : null}
    </Drawer>
  )
}
