import type { PayloadRequest } from 'payload'
import { composeDisclaimer } from '../../domain/disclaimer/composeDisclaimer.js'
import type { DisclaimerChoice } from '../../domain/disclaimer/disclaimerChoice.js'
import { defaultWordingKey, type Wording } from '../../domain/disclaimer/wording.js'
import { editionsOf, type EditionFacts } from '../../domain/evidence/editionsOf.js'
import {
  decisionsOf,
  sealEvidence,
  type Edition,
  type Evidence,
} from '../../domain/evidence/evidence.js'
import type { FieldList } from '../../domain/fingerprint/fieldList.js'
import { isLanguage, isTranslationLanguage } from '../../domain/languages/languages.js'
import { fold } from '../../domain/workflow/fold.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import { subjectOf } from '../runtime/subject.js'
import { eventsOf } from '../store/ledger.js'
import { readFieldList, readSnapshot } from '../store/snapshots.js'
import { readPeopleBehind } from './readPeopleBehind.js'
import { personsIn, readPersonChains } from './readPersonChains.js'
import { readPublicChain } from './readPublicChain.js'
import { readSettings, settingsKey, type SettingsThen } from './readSettings.js'

/** A text of the record is not where it must be; `communique verify` says what else is wrong. */
export class TextLost extends Error {
  constructor(document: string, fingerprint: string | null) {
    super(`The text ${fingerprint} of ${document} is not kept. Run "communique verify".`)
  }
}

const disclaimersOf = (
  { languages }: EditionFacts,
  choice: DisclaimerChoice,
  wordings: readonly Wording[],
): Edition['disclaimers'] =>
  Object.fromEntries(
    languages.filter(isLanguage).flatMap((locale) => {
      const disclaimer = composeDisclaimer({ locale, choice, wordings })
      const wording = choice.wording ?? ''
      return disclaimer === undefined ? [] : [[locale, { ...disclaimer, wording }]]
    }),
  )

const choiceIn = (fields: FieldList, form: Edition['content']): DisclaimerChoice =>
  fields.some(({ name, kind }) => name === 'disclaimer' && kind === 'group')
    ? ((form.disclaimer ?? {}) as DisclaimerChoice)
    : // What has no choice of its own, as pictures and settings, carries the one that always holds.
      { wording: defaultWordingKey }

/**
 * Everything that proves what the public read of one document and who decided it. Null: nothing was
 * ever recorded of it, or the workflow does not govern it. May be asked while others write: it shows one moment.
 * @param options.fromPublic public number from which the public chain is written at the latest; 1
 * writes it whole. By default it begins with the first public event that the evidence speaks of.
 * @throws {@link TextLost} where the record does not hold
 */
export const gatherEvidence = async (
  req: PayloadRequest,
  document: string,
  options: { readonly fromPublic?: number } = {},
): Promise<Evidence | null> => {
  if (rulesOf(req.payload, subjectOf(document)) === null) return null
  const at = runtimeOf(req.payload).now()
  const chain = await eventsOf(req, document)
  if (chain.length === 0) return null
  const settings = await readSettings(req)
  const used = new Map<string, SettingsThen>()
  const fieldLists: Record<string, FieldList> = {}
  const editions: Edition[] = []
  for (const edition of editionsOf(chain)) {
    const { fingerprint, number, schema } = edition
    const content = await readSnapshot(req, document, fingerprint ?? '')
    const fields = await readFieldList(req, schema)
    if (content === null || fields === null) throw new TextLost(document, fingerprint)
    fieldLists[schema ?? ''] = fields
    const choice = choiceIn(fields, content)
    const then = await settings.before(number)
    const isInSettings =
      choice.wording !== defaultWordingKey && edition.languages.some(isTranslationLanguage)
    if (then !== null && isInSettings) used.set(then.edition.fingerprint ?? '', then)
    const disclaimers = disclaimersOf(edition, choice, then?.wordings ?? [])
    editions.push({ ...edition, content, disclaimers })
  }

  const texts = { [document]: chain, ...(used.size > 0 ? { [settingsKey]: settings.chain } : {}) }
  const spokenOf = Object.entries(texts).flatMap(([key, events]) => personsIn(events, key))
  const { chains: ofPeople, everybody } = await readPersonChains(req, spokenOf)
  const chains = { ...texts, ...ofPeople }
  const numbers = [
    ...chain.flatMap(({ publicNumber }) => publicNumber ?? []),
    ...[...used.values()].map((then) => then.edition.number),
    ...(options.fromPublic === undefined ? [] : [options.fromPublic]),
  ]
  return sealEvidence({
    kind: 'communique-evidence',
    format: 1,
    at,
    document,
    disclaimer: composeDisclaimer({
      locale: 'en',
      choice: { wording: defaultWordingKey },
      wordings: [],
    }) as Evidence['disclaimer'],
    editions,
    decisions: decisionsOf(chain),
    changeNotes: fold(chain).changeNotes,
    people: await readPeopleBehind(req, everybody),
    fieldLists,
    settings: [...used].map(([fingerprint, { content }]) => ({ fingerprint, content })),
    chains,
    public: numbers.length === 0 ? [] : await readPublicChain(req, Math.min(...numbers), chains),
  })
}
