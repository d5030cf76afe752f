import type { ReactNode } from 'react'
import type { RefusalView } from '../acts/refusalView.js'
import { useFieldName } from './useFieldName.js'
import { useMemberName, useNamed } from './memberNames.js'

type Props = { readonly id?: string; readonly refusals: readonly RefusalView[] }

/** Reasons as a list, each with the text of a release and the field it concerns. */
export const Refusals = ({ id, refusals }: Props): ReactNode => {
  const nameOf = useMemberName()
  const named = useNamed()
  const fieldName = useFieldName()
  return (
    <ul className="communique-refusals" id={id}>
      {refusals.map(({ code, document, field, locale, message }) => (
        <li key={[code, document, field, locale, message].join()}>
          {document ? <strong>{nameOf(document)}: </strong> : null}
          {named(message)}
          {field ? (
            <span className="communique-refusals__field">{fieldName(field, locale)}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
