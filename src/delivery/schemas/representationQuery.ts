import { z } from 'zod'
import { asOf, named } from './query.js'
import { language } from './shared.js'

/** The query of a feed; its language, type and format stand in the address. */
export const feedQuery = z.strictObject({
  leader: named.optional(),
  topic: named.optional(),
  asOf,
})

/** The query of a calendar. */
export const calendarQuery = z.strictObject({ asOf })

/** The query of one resource in another format. */
export const formatQuery = z.strictObject({ locale: language.optional(), asOf })
