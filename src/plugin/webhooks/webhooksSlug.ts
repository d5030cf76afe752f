/** Slug of the collection of endpoints. */
export const webhooksSlug = 'webhooks'
