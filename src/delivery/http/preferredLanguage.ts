import { defaultLanguage, isLanguage, type Language } from '../../domain/languages/languages.js'

/**
 * The language of an Accept-Language header (RFC 9110) among ours: the best weight wins, region and
 * script are passed over (`zh-Hans-CN` is `zh`), the earlier one where weights are equal. The
 * default where the header asks for nothing we have, or for anything.
 */
export const preferredLanguage = (header: string | undefined): Language => {
  const [best] = (header ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='))
      const language = range === '*' ? defaultLanguage : range.split('-')[0]
      return { language, weight: weight ? Number(weight.slice(2)) : 1 }
    })
    .filter(({ language, weight }) => isLanguage(language) && weight > 0)
    .sort((one, other) => other.weight - one.weight)
  return best && isLanguage(best.language) ? best.language : defaultLanguage
}
