'use client'

import { Link, Pill, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import type { WorkingState } from '../../domain/workflow/states.js'
import type { MemberView } from '../releases/needs.js'
import { titleIn } from './memberNames.js'
import { pillStyleOf } from './pillStyleOf.js'
import { useSentences } from './useSentences.js'

/** Texts as a list of links, each with where it stands. */
export const TextLinks = ({ texts }: { readonly texts: readonly MemberView[] }): ReactNode => {
  const say = useSentences()
  const { config } = useConfig()
  return (
    <ul className="communique-refusals">
      {texts.map(({ collection, id, state, title }) => (
        <li key={`${collection}/${id}`}>
          <Link
            href={formatAdminURL({
              adminRoute: config.routes.admin,
              path: `/collections/${collection}/${id}`,
            })}
          >
            {titleIn(title, `${collection}/${id}`)}
          </Link>{' '}
          <Pill pillStyle={pillStyleOf(state)} size="small">
            {say(`working:${state as WorkingState}`)}
          </Pill>
        </li>
      ))}
    </ul>
  )
}
