import { z } from 'zod'
import { named } from './query.js'

/** The query of a feed; its language, type and format stand in the address. */
export const feedQuery = z.strictObject({ leader: named.optional(), topic: named.optional() })
