'use client'

import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_CRITICAL, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { allowedBy } from './allowedBy.js'
import { cleanPastedHtml } from './cleanPastedHtml.js'

/** What Lexical puts on the clipboard itself; it fits as it is. */
const ownType = 'application/x-lexical-editor'

type HeadingProps = { readonly enabledHeadingSizes?: readonly string[] }

/** The same paste with other HTML, so that all other handlers of the editor see it as usual. */
const pasteOf = (data: DataTransfer, html: string): ClipboardEvent => {
  const clean = new DataTransfer()
  clean.setData('text/html', html)
  clean.setData('text/plain', data.getData('text/plain'))
  return new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: clean })
}

const PastePlugin = (): null => {
  const [editor] = useLexicalComposerContext()
  const { editorConfig } = useEditorConfigContext()
  const { resolvedFeatureMap } = editorConfig
  useEffect(() => {
    const heading = resolvedFeatureMap.get('heading')?.sanitizedClientFeatureProps as
      HeadingProps | undefined
    const allowed = allowedBy([...resolvedFeatureMap.keys()], heading?.enabledHeadingSizes)
    const cleaned = new WeakSet<Event>()
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = event instanceof ClipboardEvent ? event.clipboardData : null
        if (data === null || cleaned.has(event) || data.getData(ownType) !== '') return false
        const html = cleanPastedHtml(data.getData('text/html'), allowed)
        // Nothing but a picture, or no HTML at all: the editor has its own ways with both.
        if (html === '') return false
        const again = pasteOf(data, html)
        cleaned.add(again)
        event.preventDefault()
        return editor.dispatchCommand(PASTE_COMMAND, again)
      },
      COMMAND_PRIORITY_CRITICAL,
    )
  }, [editor, resolvedFeatureMap])
  return null
}

/** The browser's part of `CleanPasteFeature`. */
export const CleanPasteFeatureClient = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'normal' }],
})
