import { askJson } from '../components/askJson.js'
import type { TextAddresses } from './textAddresses.js'

/** A text in all languages, as Payload keeps it. */
export type Text = Readonly<Record<string, unknown>>

/**
 * One text in all its languages.
 * @param version the version that holds it; undefined: what lies there now, of which nothing is on record
 * @param language of the admin
 */
export const loadVersion = async (
  { document, versions }: TextAddresses,
  version: string | undefined,
  language: string,
): Promise<Text> => {
  const ask = askJson(language)
  if (version === undefined) return ask<Text>(`${document}?locale=all&depth=0&draft=true`)
  const found = await ask<{ version: Text }>(`${versions}/${version}?locale=all&depth=0`)
  return found.version
}
