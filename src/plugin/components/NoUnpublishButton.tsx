'use client'

/** In place of Payload's Unpublish: texts come down by the workflow, whose steps stand in the bar. */
export const NoUnpublishButton = (): null => null
