'use client'

import { RichText, type JSXConverters } from '@payloadcms/richtext-lexical/react'
import type { ClientField } from 'payload'
import type { ReactNode } from 'react'
import { canonicalRichText } from '../../../domain/fingerprint/richText.js'
import { FieldLink } from '../missing/FieldLink.js'
import { useLanguageName } from '../saving/useReader.js'
import { useFieldName } from '../useFieldName.js'
import { useSentences, type Say } from '../useSentences.js'
import { isBeforeOwn } from './otherLanguage.js'

type Props = {
  readonly field: ClientField
  readonly path: string
  readonly own: string
  readonly other: string
  readonly value: unknown
}

type LinkedNode = { readonly children: never[] }

/** Formatted as in the editor; what needs more than the text itself is only named. */
const converters =
  (say: Say) =>
  ({ defaultConverters }: { defaultConverters: JSXConverters }): JSXConverters => ({
    ...defaultConverters,
    link: ({ node, nodesToJSX }) => (
      <u>{nodesToJSX({ nodes: (node as unknown as LinkedNode).children })}</u>
    ),
    autolink: ({ node, nodesToJSX }) => (
      <u>{nodesToJSX({ nodes: (node as unknown as LinkedNode).children })}</u>
    ),
    upload: () => <p>{say('beside:picture')}</p>,
    unknown: () => <span>{say('beside:embedded')}</span>,
  })

/** What a field says in the other language, as last saved, with the way to edit it. */
export const OtherText = ({ field, other, own, path, value }: Props): ReactNode => {
  const say = useSentences()
  const languageName = useLanguageName()
  const nameOf = useFieldName()
  const language = languageName(other)
  const isRich = field.type === 'richText'
  const isEmpty = isRich ? canonicalRichText(value) === null : typeof value !== 'string' || !value
  const side = isBeforeOwn(other, own) ? 'communique-beside--before' : 'communique-beside--after'
  return (
    <section
      aria-label={say('beside:label', { field: nameOf(path), language })}
      className={`communique-beside ${side}`}
    >
      {isEmpty ? (
        <p className="communique-beside__empty">{say('beside:empty', { language })}</p>
      ) : null}
      {isEmpty || isRich ? null : (
        <p className="communique-beside__text" lang={other}>
          {String(value)}
        </p>
      )}
      {isEmpty || !isRich ? null : (
        <div className="communique-beside__text communique-beside__text--rich" lang={other}>
          <RichText converters={converters(say) as never} data={value as never} disableContainer />
        </div>
      )}
      <FieldLink className="communique-beside__edit" field={path} locale={other}>
        {say('beside:edit', { language })}
      </FieldLink>
    </section>
  )
}
