import { createLocalReq, type PayloadRequest } from 'payload'
import * as z from 'zod'
import type { CheckFinding, CheckReport } from '../../domain/checks/checkReport.js'
import { writtenIn } from '../../domain/checks/writtenIn.js'
import { referencesIn } from '../../domain/fingerprint/references.js'
import { localizedText } from '../acts/checkVerbBody.js'
import { languagesOfText } from '../acts/languagesOfText.js'
import type { CurrentText } from '../runtime/currentText.js'
import { runtimeOf } from '../runtime/runtime.js'
import type { Subject } from '../runtime/subject.js'
import type { CheckedText, Finding, ResolvedCheck } from './Check.js'

/** The most that is kept of what one check finds. */
const mostFindings = 50

/** The checks that a text goes through. */
export const checksFor = (req: PayloadRequest, { slug }: Subject): ResolvedCheck[] =>
  runtimeOf(req.payload).options.checks.filter(
    ({ collections }) => collections === undefined || collections.includes(slug),
  )

const severityOf = z.enum(['error', 'warning'])

class TimeOver extends Error {}

/** A check's answer, or an error when its time is over. */
const answerOf = async (
  { run, timeoutMs }: ResolvedCheck,
  text: CheckedText,
  req: PayloadRequest,
): Promise<readonly Finding[]> => {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const timeOver = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort()
      reject(new TimeOver())
    }, timeoutMs)
  })
  try {
    return await Promise.race([
      Promise.resolve().then(() => run(text, { req, signal: controller.signal })),
      timeOver,
    ])
  } finally {
    clearTimeout(timer)
  }
}

const optionalText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** What a check found, as it is kept; throws if that is no list of findings. */
const kept = ({ name, severity }: ResolvedCheck, found: readonly Finding[]): CheckFinding[] =>
  found.slice(0, mostFindings).map((finding) => {
    const [field, locale] = [optionalText(finding.field), optionalText(finding.locale)]
    return {
      check: name,
      severity: severityOf.parse(finding.severity ?? severity),
      message: localizedText.parse(finding.message),
      ...(field === undefined ? {} : { field }),
      ...(locale === undefined ? {} : { locale }),
    }
  })

const failed = (
  { name, severity, timeoutMs }: ResolvedCheck,
  isTimeOver: boolean,
): CheckFinding => ({
  check: name,
  severity,
  message: isTimeOver
    ? {
        en: `The check was not done within ${timeoutMs} ms, so it counts as failed.`,
        zh: `检查未能在 ${timeoutMs} 毫秒内完成，视为未通过。`,
      }
    : {
        en: 'The check could not be carried out, so it counts as failed. The log of the server says why.',
        zh: '检查无法执行，视为未通过。原因见服务器日志。',
      },
})

const outcomeOf = async (
  check: ResolvedCheck,
  text: CheckedText,
  req: PayloadRequest,
): Promise<CheckFinding[]> => {
  try {
    return kept(check, await answerOf(check, text, req))
  } catch (error) {
    const isTimeOver = error instanceof TimeOver
    req.payload.logger.error({
      err: error,
      msg: `The check ${check.name} ${isTimeOver ? 'took too long' : 'threw'} at ${text.collection}/${text.id ?? ''}.`,
    })
    return [failed(check, isTimeOver)]
  }
}

/**
 * Puts a text through its checks, all at once, outside any transaction: they may be slow. A check
 * that throws, answers nonsense or takes too long counts as failed.
 * @returns null where there are no checks
 */
export const runChecks = async (
  req: PayloadRequest,
  subject: Subject,
  text: CurrentText,
): Promise<CheckReport | null> => {
  const checks = checksFor(req, subject)
  if (checks.length === 0) return null
  const own = await createLocalReq(
    { ...(req.user ? { user: req.user } : {}), req: { headers: req.headers, i18n: req.i18n } },
    req.payload,
  )
  const { fields, fingerprint, form } = text.content
  const checked: CheckedText = {
    collection: subject.slug,
    id: subject.kind === 'global' ? null : subject.id,
    fingerprint,
    languages: languagesOfText(req, subject, text),
    content: form,
    written: writtenIn(fields, form),
    references: referencesIn(fields, form),
  }
  const findings = await Promise.all(checks.map((check) => outcomeOf(check, checked, own)))
  return { fingerprint, ran: checks.map(({ name }) => name), findings: findings.flat() }
}
