/** What receivers are told of; what each means stands in docs/reference/webhooks.md. */
export const webhookEvents = ['published', 'changed', 'withdrawn', 'restored', 'gone'] as const

export type WebhookEvent = (typeof webhookEvents)[number]

/** What an endpoint can be sent: the events, or what a shared cache is to forget after any of them. */
export const deliveryEvents = [...webhookEvents, 'purge'] as const

export type DeliveryEvent = (typeof deliveryEvents)[number]
