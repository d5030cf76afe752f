import { searchedTexts } from './searchedTexts.js'
import { wordsIn } from './wordsIn.js'

/** Set before a word of a title; of the private use area, so that no text has it. */
const titleSign = '\uE000'

/** The form under which a word of a title is kept beside the plain one. */
export const asTitleWord = (word: string): string => titleSign + word

/** A text of a million words is found by its first ones. */
const mostWords = 20_000

/**
 * The words under which a public text is found, each once, in order; those of its title twice, so
 * that titles can be asked for alone.
 */
export const indexWords = (content: { readonly [field: string]: unknown }): string[] => {
  const words = new Set<string>()
  for (const { field, text } of searchedTexts(content))
    for (const { word } of wordsIn(text)) {
      if (words.size >= mostWords) break
      if (field === 'title') words.add(asTitleWord(word))
      words.add(word)
    }
  return [...words].sort()
}
