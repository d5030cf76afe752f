import type { PayloadRequest } from 'payload'
import type { Wording } from '../../domain/disclaimer/wording.js'
import { editionsOf, type EditionFacts } from '../../domain/evidence/editionsOf.js'
import type { Canonical } from '../../domain/fingerprint/canonicalForm.js'
import { isLanguage } from '../../domain/languages/languages.js'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import type { Sealed } from '../../domain/ledger/seal.js'
import { eventsOf } from '../store/ledger.js'
import { readSnapshot } from '../store/snapshots.js'

type Form = { [key: string]: Canonical }

/** The wordings that site settings held when a public event happened. */
export type SettingsThen = {
  readonly edition: EditionFacts
  readonly content: Form
  readonly wordings: readonly Wording[]
}

export type Settings = {
  readonly chain: readonly Sealed<LedgerEvent>[]
  /** The settings published last before a public number; null where there were none. */
  readonly before: (publicNumber: number) => Promise<SettingsThen | null>
}

/** Under this key the site settings stand in the record. */
export const settingsKey = 'globals/site-settings'

type StoredWording = {
  key?: string
  text?: Wording['text']
  prevailingLanguage?: string
  inForceFrom?: string
}

const wordingsIn = ({ disclaimers }: Form): Wording[] =>
  (Array.isArray(disclaimers) ? (disclaimers as StoredWording[]) : []).flatMap(
    ({ key, text, prevailingLanguage, inForceFrom }) =>
      key === undefined
        ? []
        : [
            {
              key,
              text: text ?? {},
              prevailingLanguage: isLanguage(prevailingLanguage) ? prevailingLanguage : 'zh',
              inForceFrom: inForceFrom ?? '1970-01-01',
            },
          ],
  )

/** Reads the chain of the site settings; their texts are read when they are asked for. */
export const readSettings = async (req: PayloadRequest): Promise<Settings> => {
  const chain = await eventsOf(req, settingsKey)
  const editions = editionsOf(chain)
  return {
    chain,
    before: async (publicNumber) => {
      const edition = editions.findLast(({ number }) => number < publicNumber)
      if (edition === undefined) return null
      const content = await readSnapshot(req, settingsKey, edition.fingerprint ?? '')
      return content === null ? null : { edition, content, wordings: wordingsIn(content) }
    },
  }
}
