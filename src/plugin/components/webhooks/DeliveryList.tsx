'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { deliveryEvents } from '../../../domain/webhooks/webhookEvents.js'
import type { DeliveryView } from '../../webhooks/listDeliveries.js'
import { useInstant } from '../useInstant.js'
import { useSentences, type Say } from '../useSentences.js'

type Props = {
  readonly deliveries: readonly DeliveryView[]
  /** Sends one that ended again. */
  readonly onReplay: (id: string) => void
}

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

/** What was sent to an endpoint lately, what came of it, and a button to send it again. */
export const DeliveryList = ({ deliveries, onReplay }: Props): ReactNode => {
  const say = useSentences()
  const instant = useInstant()
  const eventOf = ({ event }: DeliveryView): string => {
    const known = deliveryEvents.find((one) => one === event)
    return known === undefined ? event : say(`webhooks:${known}`)
  }
  if (deliveries.length === 0) return <p>{say('webhooks:nothing')}</p>
  return (
    <ul>
      {deliveries.map((delivery) => (
        <li key={delivery.id}>
          {instant(delivery.at)}: {eventOf(delivery)} {delivery.document} –{' '}
          {say(`webhooks:${delivery.state}`)} ({lastAttempt(delivery, say)}){' '}
          {delivery.state === 'waiting' ? null : (
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => onReplay(delivery.id)}
              size="xsmall"
              type="button"
            >
              {say('webhooks:replay')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
