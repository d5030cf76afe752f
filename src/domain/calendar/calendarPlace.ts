/** How much of the calendar one looks at. */
export const calendarViews = ['month', 'week', 'day'] as const

export type CalendarView = (typeof calendarViews)[number]

/** A part of the calendar: a month by its name, `2026-11`; a week by its Monday; a day by its date. */
export type CalendarPlace = { readonly view: CalendarView; readonly at: string }
