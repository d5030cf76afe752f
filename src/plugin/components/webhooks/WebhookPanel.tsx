'use client'

import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { RefusalView } from '../../acts/refusalView.js'
import type { DeliveryView } from '../../webhooks/listDeliveries.js'
import { fetchJson } from '../accounts/fetchJson.js'
import { Refusals } from '../Refusals.js'
import { useSentences } from '../useSentences.js'
import { DeliveryList } from './DeliveryList.js'
import '../workflow.css'

/** How many deliveries the page shows, the newest first. */
const shown = 20

/** On the page of an endpoint: its secret, shown once, and what was sent to it. */
export const WebhookPanel = (): ReactNode => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSentences()
  const [deliveries, setDeliveries] = useState<readonly DeliveryView[]>([])
  const [note, setNote] = useState<{ text: string; secret?: string } | null>(null)
  const [refusals, setRefusals] = useState<readonly RefusalView[]>([])
  const base = formatAdminURL({ apiRoute: config.routes.api, path: '/workflow/webhooks' })

  const ask = useCallback(
    async <T,>(path: string, body?: object): Promise<T | null> => {
      const answer = await fetchJson<T>(`${base}${path}`, i18n.language, body)
      setRefusals('refusals' in answer ? answer.refusals : [])
      return 'found' in answer ? answer.found : null
    },
    [base, i18n.language],
  )
  const load = useCallback(async () => {
    if (id === undefined) return
    const path = `/deliveries?endpoint=${encodeURIComponent(id)}&limit=${shown}`
    const found = await ask<{ data: DeliveryView[] }>(path)
    if (found !== null) setDeliveries(found.data)
  }, [ask, id])
  useEffect(() => {
    void load()
  }, [load])
  if (id === undefined) return null

  const rotate = async (): Promise<void> => {
    const found = await ask<{ secret: string }>(`/${id}/rotate-secret`, {})
    if (found !== null) setNote({ text: say('webhooks:secret'), secret: found.secret })
  }
  const remove = async (): Promise<void> => {
    const found = await ask<{ removed: number }>(`/${id}/remove-old-secrets`, {})
    if (found !== null) setNote({ text: say('webhooks:removed') })
  }
  const replay = async (question: object): Promise<void> => {
    const found = await ask('/deliveries/replay', { endpoint: String(id), ...question })
    if (found !== null) await load()
  }
  const dismiss = async (delivery: string): Promise<void> => {
    const found = await ask('/deliveries/dismiss', { ids: [delivery] })
    if (found !== null) await load()
  }
  const button = (
    name: 'rotate' | 'remove' | 'refresh' | 'replayAll',
    act: () => Promise<void>,
  ) => (
    <Button
      buttonStyle="secondary"
      id={`webhook-${name}`}
      margin={false}
      onClick={() => void act()}
      size="small"
      type="button"
    >
      {say(`webhooks:${name}`)}
    </Button>
  )
  return (
    <section aria-label={say('webhooks:label')} className="communique-bar">
      <p>{say('webhooks:rotateHint')}</p>
      <div className="communique-bar__steps">
        {button('rotate', rotate)}
        {button('remove', remove)}
        {button('refresh', load)}
        {deliveries.some(({ state }) => state === 'dead')
          ? button('replayAll', () => replay({}))
          : null}
      </div>
      <div role="status">
        {note === null ? null : (
          <p>
            {note.text} {note.secret === undefined ? null : <code>{note.secret}</code>}
          </p>
        )}
      </div>
      {refusals.length > 0 ? (
        <div role="alert">
          <Refusals refusals={refusals} />
        </div>
      ) : null}
      <DeliveryList
        deliveries={deliveries}
        onDismiss={(delivery) => void dismiss(delivery)}
        onReplay={(delivery) => void replay({ ids: [delivery] })}
      />
    </section>
  )
}
