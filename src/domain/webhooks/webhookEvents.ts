/** What receivers are told of; what each means stands in docs/reference/webhooks.md. */
export const webhookEvents = ['published', 'changed', 'withdrawn', 'restored', 'gone'] as const

export type WebhookEvent = (typeof webhookEvents)[number]
