'use client'

import { Button, useAuth, useTranslation } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import { tagOf } from '../../../domain/workflow/tag.js'
import type { RefusalView } from '../../acts/refusalView.js'
import type { WorkflowView } from '../../acts/viewOf.js'
import type { BarView } from '../barView.js'
import { fetchJson } from '../accounts/fetchJson.js'
import { useRoleNames } from '../accounts/useAccountSentences.js'
import { Refusals } from '../Refusals.js'
import { mayLimit } from './mayLimit.js'
import { isOtherText, useSetTag, useTag } from '../saving/useTag.js'
import { useInstant } from '../useInstant.js'
import { useNames } from '../useNames.js'
import { useSentences } from '../useSentences.js'
import { workflowStore } from '../workflowStore.js'
import { LimitQuestion } from './LimitQuestion.js'

type Account = { readonly id: string | number; readonly roles?: readonly string[] }
type Props = { readonly url: string; readonly view: BarView }

/** Who of the house sees the text, and how to change that. */
export const LimitControl = ({ url, view }: Props): ReactNode => {
  const say = useSentences()
  const instant = useInstant()
  const namesOf = useNames()
  const rolesOf = useRoleNames()
  const { i18n } = useTranslation()
  const { user } = useAuth<Account>()
  const tag = useTag()
  const setTag = useSetTag()
  const [refusals, setRefusals] = useState<readonly RefusalView[]>([])
  const { limit } = view
  // A global is the house's own, and what a release holds is limited text by text.
  if (view.id === null || view.members !== undefined) return null
  if (limit === undefined && !mayLimit(view, user)) return null
  const send = async (verb: string, input: object): Promise<void> => {
    const expected = { sequence: view.sequence, fingerprint: view.fingerprint }
    const answer = await fetchJson<WorkflowView>(`${url}/${verb}`, i18n.language, {
      expected,
      ...input,
    })
    setRefusals('refusals' in answer ? answer.refusals : [])
    if ('refusals' in answer) return
    if (!isOtherText(view, tag)) setTag(tagOf(answer.found))
    workflowStore.set(url, answer.found)
  }
  const who =
    limit === undefined
      ? ''
      : [
          ...(limit.people.length > 0 ? [namesOf(limit.people)] : []),
          ...(limit.roles.length > 0 ? [say('limits:role', { roles: rolesOf(limit.roles) })] : []),
        ].join(say('bar:comma'))
  return (
    <div className="communique-limit">
      {limit === undefined ? (
        <LimitQuestion onLimit={(input) => void send('limit-access', input)} />
      ) : (
        <p>
          {say('limits:limited', { who, name: namesOf([limit.by]), time: instant(limit.at) })}{' '}
          <Button
            buttonStyle="secondary"
            id="workflow-lift-access"
            margin={false}
            onClick={() => void send('lift-access', {})}
            size="small"
            type="button"
          >
            {say('limits:lift')}
          </Button>
        </p>
      )}
      {refusals.length > 0 ? (
        <div role="alert">
          <Refusals refusals={refusals} />
        </div>
      ) : null}
    </div>
  )
}
