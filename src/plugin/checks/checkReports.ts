import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { LRUCache } from 'lru-cache'
import type { CheckReport } from '../../domain/checks/checkReport.js'
import { readCurrentText, type CurrentText } from '../runtime/currentText.js'
import type { Subject } from '../runtime/subject.js'
import { checksFor, runChecks } from './runChecks.js'

/** So long a text that is only looked at is not put through its checks again, in milliseconds. */
const freshFor = 30_000

const caches = new WeakMap<Payload, LRUCache<string, CheckReport>>()

const cacheOf = (payload: Payload): LRUCache<string, CheckReport> => {
  const cache = caches.get(payload) ?? new LRUCache({ max: 500, ttl: freshFor })
  caches.set(payload, cache)
  return cache
}

const run = async (
  req: PayloadRequest,
  subject: Subject,
  text: CurrentText,
): Promise<CheckReport | null> => {
  const report = await runChecks(req, subject, text)
  if (report !== null) cacheOf(req.payload).set(text.key, report)
  return report
}

/**
 * What the checks say of the text that lies there now, asked before the act that submits it and
 * outside its transaction. The act compares the fingerprint.
 */
export const checkBefore = async (
  origin: Pick<PayloadRequest, 'headers' | 'i18n' | 'payload' | 'user'>,
  subject: Subject,
): Promise<CheckReport | null> => {
  const { headers, i18n, payload, user } = origin
  const req = await createLocalReq({ ...(user ? { user } : {}), req: { headers, i18n } }, payload)
  if (checksFor(req, subject).length === 0) return null
  const text = await readCurrentText(req, subject)
  return text === null ? null : run(req, subject, text)
}

/**
 * What the checks say to somebody who looks: what they said a moment ago, or what they say now. In
 * the middle of an act nothing is run that may be slow: null then, if nothing is known.
 */
export const checkForView = async (
  req: PayloadRequest,
  subject: Subject,
  text: CurrentText,
): Promise<CheckReport | null> => {
  const known = cacheOf(req.payload).get(text.key)
  if (known?.fingerprint === text.content.fingerprint) return known
  return req.transactionID === undefined ? run(req, subject, text) : null
}
