'use client'

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import { deliveryEvents } from '../../../domain/webhooks/webhookEvents.js'
import type { DeliveryView } from '../../webhooks/listDeliveries.js'
import { useInstant } from '../useInstant.js'
import { useSentences, type Say } from '../useSentences.js'

type Props = {
  readonly deliveries: readonly DeliveryView[]
  /** Sends one that ended again. */
  readonly onReplay: (id: string) => void
  /** Takes one that was given up out of the log for good. */
  readonly onDismiss: (id: string) => void
}

/** The question before a delivery is dismissed. */
const dismissal = 'webhook-dismissal'

const lastAttempt = ({ attempts }: DeliveryView, say: Say): string => {
  const last = attempts.at(-1)
  if (last === undefined) return say('webhooks:untried')
  const count = say('webhooks:attempts', { count: String(attempts.length) })
  const answer =
    last.status === null
      ? say('webhooks:noAnswer', { error: last.error ?? '' })
      : say('webhooks:answer', {
          status: String(last.status),
          duration: String(last.durationMs),
        })
  return `${count}; ${answer}`
}

/** What was sent to an endpoint lately, what came of it, and buttons to send it again or to dismiss it. */
export const DeliveryList = ({ deliveries, onDismiss, onReplay }: Props): ReactNode => {
  const { openModal } = useModal()
  const [chosen, setChosen] = useState<string | null>(null)
  const say = useSentences()
  const instant = useInstant()
  const eventOf = ({ event }: DeliveryView): string => {
    const known = deliveryEvents.find((one) => one === event)
    return known === undefined ? event : say(`webhooks:${known}`)
  }
  if (deliveries.length === 0) return <p>{say('webhooks:nothing')}</p>
  const button = (name: 'dismiss' | 'replay', act: () => void): ReactNode => (
    <Button buttonStyle="secondary" margin={false} onClick={act} size="xsmall" type="button">
      {say(`webhooks:${name}`)}
    </Button>
  )
  const ask = (id: string): void => {
    setChosen(id)
    openModal(dismissal)
  }
  return (
    <>
      <ul>
        {deliveries.map((delivery) => (
          <li key={delivery.id}>
            {instant(delivery.at)}: {eventOf(delivery)} {delivery.document} –{' '}
            {say(`webhooks:${delivery.state}`)} ({lastAttempt(delivery, say)}){' '}
            {delivery.state === 'waiting' ? null : button('replay', () => onReplay(delivery.id))}{' '}
            {delivery.state === 'dead' ? button('dismiss', () => ask(delivery.id)) : null}
          </li>
        ))}
      </ul>
      <ConfirmationModal
        body={say('webhooks:dismissBody')}
        confirmLabel={say('webhooks:dismiss')}
        heading={say('webhooks:dismissHeading')}
        modalSlug={dismissal}
        onConfirm={() => {
          if (chosen !== null) onDismiss(chosen)
        }}
      />
    </>
  )
}
