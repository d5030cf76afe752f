import { en } from './en.js'
import type { SentenceKey } from './Sentences.js'
import { zh } from './zh.js'

/**
 * One of the plugin's sentences outside the admin, in the language of whoever asks (English where
 * there is no other). `{{name}}` is filled from `params`, as Payload's own `t` does it.
 */
export const translate = (
  language: string,
  key: SentenceKey,
  params: Readonly<Record<string, string>> = {},
): string => {
  const [group = '', name = ''] = key.split(':')
  const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = language.startsWith(
    'zh',
  )
    ? zh
    : en
  return (groups[group]?.[name] ?? key).replace(
    /\{\{(\w+)\}\}/g,
    (_, param: string) => params[param] ?? '',
  )
}
