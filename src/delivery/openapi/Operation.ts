import type { z } from 'zod'
import type { PublicType } from '../schemas/groups.js'
import type { HeaderName } from './headers.js'
import type { ParameterName } from './parameters.js'

/** A schema under the name that it has in the document. */
export type Named = { readonly name: string; readonly schema: z.ZodType }

/** What a body holds: JSON of a shape; text or bytes in a format of their own. */
export type Body = Named | 'text' | 'bytes'

/** Statuses that only some routes answer with; the others are said of every route. */
export type SpecialStatus = 206 | 301 | 404 | 410 | 416

/**
 * One route of the public API, as the document tells it and as a test finds it in the router. Always
 * GET; HEAD answers alike, without a body.
 */
export type Operation = {
  /** Stable: clients that are generated name their functions after it. */
  readonly id: string
  /** The address with its placeholders: `/v1/topics/{slug}`. */
  readonly path: string
  /** The same as the router has it: `/:type/:slug`. */
  readonly route: string
  /** The heading it stands under. */
  readonly tag: string
  readonly summary: string
  readonly description?: string
  /** The schema that the request's query is checked by. */
  readonly query: z.ZodObject
  /** What holds where a parameter of the query is left out, by its name. */
  readonly defaults?: Readonly<Record<string, unknown>>
  /** Sentences on parameters that mean something else here than elsewhere, by their name. */
  readonly says?: Readonly<Record<string, string>>
  /** Request headers that change the answer, besides `If-None-Match`. */
  readonly requestHeaders?: readonly ParameterName[]
  /** Bodies of the answer 200 by media type. */
  readonly content: Readonly<Record<string, Body>>
  /** The body 200 where `fields` asked for some fields only. */
  readonly picked?: Named
  /** Parts of these bodies that have a name of their own. */
  readonly pieces?: readonly Named[]
  /** Headers of the answer 200, besides those of every answer. */
  readonly headers: readonly HeaderName[]
  readonly statuses?: readonly SpecialStatus[]
  /** The type whose earlier texts it shows: it is not there where these are hidden. */
  readonly historyOf?: PublicType
}
