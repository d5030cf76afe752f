import type { PayloadRequest } from 'payload'
import { checkDisclaimer } from '../../domain/disclaimer/checkDisclaimer.js'
import { builtInWordings, type Wording } from '../../domain/disclaimer/wording.js'
import { isLanguage } from '../../domain/languages/languages.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import type { CurrentText } from '../runtime/currentText.js'
import { publicSettings } from '../publications/siteTimeZone.js'

type StoredWording = {
  key?: string
  text?: string | Wording['text']
  prevailingLanguage?: string
  inForceFrom?: string
}

/** The approved wordings: those in the code and those of the public site settings. */
export const approvedWordings = async (req: PayloadRequest): Promise<Wording[]> => {
  const perKey = new Map<string, Wording>(builtInWordings.map((wording) => [wording.key, wording]))
  for (const locale of ['en', 'zh'] as const) {
    const stored = (await publicSettings(req, locale))?.disclaimers as StoredWording[] | undefined
    for (const { key, text, prevailingLanguage, inForceFrom } of stored ?? []) {
      if (key === undefined || typeof text !== 'string') continue
      const known = perKey.get(key)
      perKey.set(key, {
        key,
        text: { ...known?.text, [locale]: known?.text[locale] ?? text },
        prevailingLanguage: isLanguage(prevailingLanguage) ? prevailingLanguage : 'zh',
        inForceFrom: inForceFrom ?? '1970-01-01',
      })
    }
  }
  return [...perKey.values()]
}

/** Whether the collection has a disclaimer at all: media and site settings carry none of their own. */
const hasDisclaimer = (text: CurrentText): boolean =>
  text.content.fields.some((field) => field.name === 'disclaimer' && field.kind === 'group')

/** The disclaimer rule on the raw text, in every language that is to go out. */
export const disclaimerIssues = async (
  req: PayloadRequest,
  text: CurrentText,
  languages: readonly string[],
): Promise<Refusal[]> => {
  if (!hasDisclaimer(text)) return []
  const choice = text.version.raw.disclaimer as
    { wording?: string; importedText?: string } | null | undefined
  const wordings = await approvedWordings(req)
  return languages.filter(isLanguage).flatMap((locale) =>
    checkDisclaimer({
      locale,
      choice: { wording: choice?.wording ?? '', importedText: choice?.importedText ?? undefined },
      wordings,
    }).map(({ code, field }) => ({ code, field, locale })),
  )
}

const wordingsIn = (form: unknown): { key?: string; text?: unknown }[] => {
  const list = (form as { disclaimers?: unknown } | null)?.disclaimers
  return Array.isArray(list) ? (list as { key?: string; text?: unknown }[]) : []
}

/** No wording the public has read is changed or removed: a new sentence gets a new key (design section 6). */
export const changedWordings = async (
  req: PayloadRequest,
  text: CurrentText,
): Promise<Refusal[]> => {
  if (text.key !== 'globals/site-settings') return []
  const refusals: Refusal[] = []
  const working = wordingsIn(text.content.form)
  const known = new Map(builtInWordings.map(({ key, text: words }) => [key, { ...words }]))
  for (const locale of ['en', 'zh'] as const)
    for (const { key, text: words } of wordingsIn(await publicSettings(req, locale)))
      if (key !== undefined && typeof words === 'string')
        known.set(key, { ...known.get(key), [locale]: words })
  const isBuiltIn = (key: string): boolean => builtInWordings.some((one) => one.key === key)
  for (const [key, words] of known) {
    const now = working.find((wording) => wording.key === key)
    if (now === undefined && isBuiltIn(key)) continue
    const isSame = Object.entries(words).every(
      ([locale, sentence]) =>
        (now?.text as Record<string, unknown> | undefined)?.[locale] === sentence,
    )
    if (!isSame) refusals.push({ code: 'wording-changed', field: 'disclaimers', params: { key } })
  }
  return refusals
}
