'use client'

import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { AccountVerb } from '../../../domain/people/accountVerbs.js'
import type { EventView } from '../../acts/lookAt.js'
import type { RefusalView } from '../../acts/refusalView.js'
import type { AccountView } from '../../people/accountView.js'
import { Refusals } from '../Refusals.js'
import { useInstant } from '../useInstant.js'
import { useNames } from '../useNames.js'
import { useSentences } from '../useSentences.js'
import { AccountHistory } from './AccountHistory.js'
import { fetchJson } from './fetchJson.js'
import { RoleQuestion } from './RoleQuestion.js'
import { useRoleNames } from './useAccountSentences.js'
import '../workflow.css'

type Known = { readonly view: AccountView; readonly events: readonly EventView[] }

/** On the page of an account: what happened to it, and roles that need two administrators. */
export const AccountPanel = (): ReactNode => {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSentences()
  const instant = useInstant()
  const namesOf = useNames()
  const rolesOf = useRoleNames()
  const [known, setKnown] = useState<Known | null>(null)
  const [refusals, setRefusals] = useState<readonly RefusalView[]>([])
  const url = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug}/${id}/workflow`,
  })
  const load = useCallback(async () => {
    if (id === undefined) return
    const view = await fetchJson<AccountView>(url, i18n.language)
    const events = await fetchJson<{ data: EventView[] }>(`${url}/events`, i18n.language)
    if ('found' in view && 'found' in events)
      setKnown({ view: view.found, events: events.found.data })
    else
      setRefusals('refusals' in view ? view.refusals : 'refusals' in events ? events.refusals : [])
  }, [i18n.language, id, url])
  useEffect(() => {
    void load()
  }, [lastUpdateTime, load])
  if (id === undefined) return null
  if (known === null) return <Refusals refusals={refusals} />
  const { view, events } = known
  const { request } = view
  const take = async (verb: AccountVerb, input: object = {}): Promise<void> => {
    const body = { expected: { sequence: view.sequence }, ...input }
    const answer = await fetchJson<AccountView>(`${url}/${verb}`, i18n.language, body)
    setRefusals('refusals' in answer ? answer.refusals : [])
    await load()
  }
  const isAllowed = (verb: AccountVerb): boolean =>
    view.verbs.some((offered) => offered.verb === verb && offered.allowed)
  const reasons = view.verbs.find(({ verb }) => verb === 'confirm-roles')?.refusals ?? []
  return (
    <section aria-label={say('accounts:label')} className="communique-bar">
      {request === null ? null : (
        <div role="status">
          <p>
            {say('accounts:waits', {
              name: namesOf([request.by]),
              time: instant(request.at),
              roles: rolesOf(request.roles),
            })}
          </p>
          {typeof request.reason === 'string' ? (
            <p>{say('accounts:reason', { reason: request.reason })}</p>
          ) : null}
          {isAllowed('confirm-roles') ? null : <Refusals refusals={reasons} />}
          <div className="communique-bar__steps">
            {(['confirm-roles', 'decline-roles'] as const).filter(isAllowed).map((verb) => (
              <Button
                buttonStyle={verb === 'confirm-roles' ? 'primary' : 'secondary'}
                id={`account-${verb}`}
                key={verb}
                margin={false}
                onClick={() => void take(verb)}
                size="small"
                type="button"
              >
                {say(`accounts:${verb}`)}
              </Button>
            ))}
          </div>
        </div>
      )}
      {isAllowed('request-roles') ? (
        <RoleQuestion
          onAsk={(roles, reason) =>
            void take('request-roles', { roles, ...(reason === '' ? {} : { reason }) })
          }
          roles={view.roles}
        />
      ) : null}
      {refusals.length > 0 ? (
        <div role="alert">
          <Refusals refusals={refusals} />
        </div>
      ) : null}
      <AccountHistory events={events} />
    </section>
  )
}
