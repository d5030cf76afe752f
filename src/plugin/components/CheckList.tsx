'use client'

import type { ReactNode } from 'react'
import type { WorkflowView } from '../acts/viewOf.js'
import { nameOfCheck } from './nameOfCheck.js'
import { useSentences } from './useSentences.js'

/** What the checks found in the text, or that they found nothing; none: there are none. */
export const CheckList = ({ checks }: { readonly checks: WorkflowView['checks'] }): ReactNode => {
  const say = useSentences()
  if (checks === null) return null
  if (checks.findings.length === 0)
    return (
      <p className="communique-bar__people">
        {say('checks:passed', {
          names: checks.ran.map((check) => nameOfCheck(say, check)).join(say('bar:comma')),
        })}
      </p>
    )
  return (
    <>
      <p>{say(checks.isRecorded ? 'checks:recorded' : 'checks:found')}</p>
      <ul aria-label={say('checks:label')} className="communique-bar__stages">
        {checks.findings.map(({ check, field, locale, message, severity }, index) => (
          <li data-check={check} key={index}>
            <strong>{say(severity === 'error' ? 'checks:error' : 'checks:warning')}</strong>{' '}
            {nameOfCheck(say, check)}
            {field === undefined
              ? ''
              : ` (${[field, locale].filter((part) => part !== undefined).join(', ')})`}
            : {message}
          </li>
        ))}
      </ul>
    </>
  )
}
