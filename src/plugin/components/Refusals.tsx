import type { ReactNode } from 'react'
import type { RefusalView } from '../acts/viewOf.js'

type Props = { readonly id?: string; readonly refusals: readonly RefusalView[] }

/** Reasons as a list, each with the field it concerns. */
export const Refusals = ({ id, refusals }: Props): ReactNode => (
  <ul className="communique-refusals" id={id}>
    {refusals.map(({ code, field, locale, message }) => (
      <li key={[code, field, locale, message].join()}>
        {message}
        {field ? (
          <code>
            {field}
            {locale ? ` · ${locale}` : ''}
          </code>
        ) : null}
      </li>
    ))}
  </ul>
)
