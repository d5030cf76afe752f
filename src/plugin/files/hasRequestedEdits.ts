import type { PayloadRequest } from 'payload'
import type { StoredFileFacts } from './StoredFileFacts.js'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const differs = (point: Record<string, unknown>, x: unknown, y: unknown): boolean =>
  (x !== undefined && Number(x) !== point.x) || (y !== undefined && Number(y) !== point.y)

/**
 * Whether a save without a new file asks for a change of the stored one: a crop, other measures or
 * another focal point. The admin sends the focal point with every save, so an unchanged one is none.
 */
export const hasRequestedEdits = (
  req: Pick<PayloadRequest, 'query'>,
  data: Readonly<Record<string, unknown>>,
  stored: StoredFileFacts,
): boolean => {
  const edits = isRecord(req.query?.uploadEdits) ? req.query.uploadEdits : {}
  if (edits.crop || edits.heightInPixels || edits.widthInPixels) return true
  const point = { x: stored.focalX ?? 50, y: stored.focalY ?? 50 }
  if (isRecord(edits.focalPoint) && differs(point, edits.focalPoint.x, edits.focalPoint.y)) {
    return true
  }
  return differs(point, data.focalX ?? undefined, data.focalY ?? undefined)
}

/** Whether a save could ask for such a change at all, so that others need not read the document. */
export const mayRequestEdits = (
  req: Pick<PayloadRequest, 'query'>,
  data: Readonly<Record<string, unknown>>,
): boolean => isRecord(req.query?.uploadEdits) || 'focalX' in data || 'focalY' in data
