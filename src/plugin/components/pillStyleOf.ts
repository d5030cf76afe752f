import type { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

/** Colour beside the word, never in place of it. */
export const pillStyleOf = (state: string): ComponentProps<typeof Pill>['pillStyle'] =>
  state === 'approved' || state === 'published'
    ? 'success'
    : state === 'in-review' || state === 'scheduled'
      ? 'warning'
      : state === 'failed-to-publish' || state === 'changes-requested'
        ? 'error'
        : 'light-gray'
