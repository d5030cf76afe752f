import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { Composition } from './Composition.js'
import { htmlConverters } from './htmlConverters.js'
import { textConverters } from './textConverters.js'

/** Rich text in an answer: safe HTML without styles or scripts, and the same words as plain text. */
export type RichText = { readonly html: string; readonly text: string }

type EditorState = Parameters<typeof convertLexicalToHTML>[0]['data']

/** Rich text as HTML and as text. What the converters do not know is reduced to its words. */
export const composeRichText = (state: unknown, composition: Composition): RichText => {
  const data = state as EditorState
  return {
    html: convertLexicalToHTML({
      data,
      converters: htmlConverters(composition),
      disableContainer: true,
      disableIndent: true,
      disableTextAlign: true,
    }),
    text: convertLexicalToPlaintext({ data, converters: textConverters() }).trim(),
  }
}
