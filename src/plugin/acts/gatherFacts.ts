import type { PayloadRequest } from 'payload'
import { blackoutsFor } from '../../domain/calendar/blackout.js'
import type { CheckReport } from '../../domain/checks/checkReport.js'
import type { Language } from '../../domain/languages/languages.js'
import { isSlug } from '../../domain/languages/slugFrom.js'
import { isReadable } from '../../domain/workflow/states.js'
import type { Actor } from '../../domain/policy/roles.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { noFacts, type Facts, type VerbInput } from '../../domain/workflow/request.js'
import { transitionOf, type Condition } from '../../domain/workflow/transitions.js'
import type { Verb } from '../../domain/workflow/verbs.js'
import { runChecks } from '../checks/runChecks.js'
import { machinery } from '../collections/machinery.js'
import { withoutHat } from '../people/withoutHat.js'
import type { CurrentText } from '../runtime/currentText.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import type { Subject } from '../runtime/subject.js'
import { readState } from '../store/heads.js'
import { findRow, findRows } from '../store/rows.js'
import { changedWordings, disclaimerIssues } from './disclaimerFacts.js'
import { dryRun } from './dryRun.js'
import { languagesIn, languagesOfText } from './languagesOfText.js'
import { everyTime, type Once } from './once.js'
import { personFacts } from './personFacts.js'
import { missingReferences, referencesNotPublic } from './referenceFacts.js'

const slugIssues = (text: CurrentText): Refusal[] => {
  if (!text.content.fields.some((field) => field.name === 'slug')) return []
  const slug = text.content.form.slug
  if (typeof slug !== 'string') return [{ code: 'slug-missing', field: 'slug' }]
  return isSlug(slug) ? [] : [{ code: 'slug-invalid', field: 'slug', params: { slug } }]
}

/** All that is missing or wrong for submission, in every language at once. */
const issuesOf = async (
  req: PayloadRequest,
  subject: Subject,
  text: CurrentText,
): Promise<Refusal[]> => {
  const present = languagesOfText(req, subject, text)
  const required = rulesOf(req.payload, subject)?.requiredLanguages ?? []
  const missing = required.filter((language: Language) => !present.includes(language))
  const found: Refusal[] = missing.map((language) => ({
    code: 'language-missing',
    locale: language,
    params: { language },
  }))
  for (const locale of new Set([...present, ...missing]))
    found.push(...(await dryRun(req, subject, text.version, locale)))
  return [
    ...found.filter(
      // A field without languages is reported once for each language tried: once is enough.
      (issue, index) =>
        issue.code !== 'field-invalid' ||
        index ===
          found.findIndex((other) => other.code === issue.code && other.field === issue.field) ||
        isLocalizedPath(text, issue.field),
    ),
    ...slugIssues(text),
    ...(await disclaimerIssues(req, text, present)),
    ...(await changedWordings(req, text)),
    ...(await missingReferences(req, text)),
  ]
}

const isLocalizedPath = (text: CurrentText, path: string | undefined): boolean => {
  let fields = text.content.fields
  for (const part of (path ?? '').split('.')) {
    const field = fields.find((one) => one.name === part)
    if (field === undefined) continue
    if (field.isLocalized === true) return true
    fields = field.kind === 'group' || field.kind === 'rows' ? field.fields : []
  }
  return false
}

/** Public texts that show this one (embedded), by document key. */
const shownBy = async (req: PayloadRequest, text: CurrentText): Promise<string[]> => {
  const facets = await findRows<{ document: string; publication: string }>(req, machinery.facets, {
    and: [{ facet: { equals: `ref:${text.key}` } }, { isCurrent: { equals: true } }],
  })
  const shown: string[] = []
  for (const { document, publication } of facets) {
    const row = await findRow<{ content?: string | null }>(req, machinery.publications, {
      id: { equals: publication },
    })
    const mark = `{"$ref":{"type":${JSON.stringify(text.key.split('/')[0])},"id":${JSON.stringify(
      text.key.split('/').slice(1).join('/'),
    )},"reference":"embedded"}}`
    if (row?.content?.includes(mark) === true) shown.push(document)
  }
  return [...new Set(shown)]
}

const redirectIssues = async (
  req: PayloadRequest,
  text: CurrentText,
  redirectTo: string | undefined,
): Promise<Refusal[]> => {
  if (redirectTo === undefined || redirectTo === '') return []
  if (redirectTo === text.key) return [{ code: 'redirect-loop', field: 'redirectTo' }]
  const target = await readState(req, redirectTo)
  return isReadable(target.public.state) ? [] : [{ code: 'redirect-not-live', field: 'redirectTo' }]
}

/** Looks up what some conditions need about a text, and nothing else. */
export const lookUp = async (
  req: PayloadRequest,
  args: {
    subject: Subject
    text: CurrentText
    conditions: readonly Condition[]
    input?: VerbInput
    /** What the checks said before the act; left out: they are run now. */
    checks?: CheckReport | null
    /** Shared by verbs that are asked for about one text in one state. */
    once?: Once
  },
): Promise<Facts> => {
  const { checks, subject, text, conditions, input, once = everyTime } = args
  const needs = (condition: Condition): boolean => conditions.includes(condition)
  const languages = languagesOfText(req, subject, text)
  return {
    ...noFacts(text.content.fingerprint),
    blackouts: blackoutsFor(runtimeOf(req.payload).options.blackouts, subject.slug),
    issues: needs('complete') ? await once('complete', () => issuesOf(req, subject, text)) : [],
    checks: !needs('checks-passed')
      ? null
      : checks === undefined
        ? await runChecks(req, subject, text)
        : checks,
    disclaimer: needs('disclaimer')
      ? await once('disclaimer', () => disclaimerIssues(req, text, languages))
      : [],
    // A global goes out in every language; what it shows is asked for in those it is written in.
    references: needs('references-public')
      ? await once('references', () =>
          referencesNotPublic(req, text, languagesIn(req, text, false)),
        )
      : [],
    shownBy: needs('nobody-shows-it') ? await once('shown-by', () => shownBy(req, text)) : [],
    redirect: needs('redirect-leads-somewhere')
      ? await redirectIssues(req, text, input?.redirectTo)
      : [],
    withoutHat: needs('approvals-stand')
      ? await once('without-hat', () => withoutHat(req, text.state))
      : [],
  }
}

/** Looks up what the conditions of a verb need, and who asks for it. */
export const gatherFacts = async (
  req: PayloadRequest,
  args: {
    subject: Subject
    text: CurrentText
    verb: Verb
    actor: Actor
    input: VerbInput
    checks?: CheckReport | null
    /** Shared by verbs that are asked for by one person about one text in one state. */
    once?: Once
  },
): Promise<Facts> => {
  const { checks, subject, text, verb, actor, input, once = everyTime } = args
  const conditions = transitionOf(verb).holds
  return {
    ...(await lookUp(req, { checks, subject, text, conditions, input, once })),
    ...(await once('person', () => personFacts(req, actor, text))),
  }
}
