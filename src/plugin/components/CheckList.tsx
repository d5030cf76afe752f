'use client'

import type { ReactNode } from 'react'
import type { WorkflowView } from '../acts/viewOf.js'
import { FieldLink } from './missing/FieldLink.js'
import { nameOfCheck } from './nameOfCheck.js'
import { useFieldName } from './useFieldName.js'
import { useSentences } from './useSentences.js'

/** What the checks found in the text, or that they found nothing; none: there are none. */
export const CheckList = ({ checks }: { readonly checks: WorkflowView['checks'] }): ReactNode => {
  const say = useSentences()
  const nameOf = useFieldName()
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
            {field === undefined ? null : (
              <>
                {' ('}
                <FieldLink field={field} locale={locale ?? null}>
                  {nameOf(field, locale)}
                </FieldLink>
                {')'}
              </>
            )}
            : {message}
          </li>
        ))}
      </ul>
    </>
  )
}
