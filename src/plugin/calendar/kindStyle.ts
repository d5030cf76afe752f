import type { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import type { CalendarItem } from './CalendarItem.js'

/** Colour beside the word, never in place of it. */
export const kindStyle = ({
  isUrgent,
  kind,
}: Pick<CalendarItem, 'isUrgent' | 'kind'>): ComponentProps<typeof Pill>['pillStyle'] =>
  isUrgent
    ? 'error'
    : kind === 'published'
      ? 'success'
      : kind === 'scheduled'
        ? 'warning'
        : 'light-gray'
