import { Link } from '@payloadcms/ui'
import { Children, type ReactNode } from 'react'

/** One heading of the first page, and what stands under it; or what to do where nothing does. */
export const HomeSection = ({
  children,
  empty,
  id,
  more,
  title,
}: {
  readonly children: ReactNode
  readonly empty: ReactNode
  readonly id: string
  /** Where the whole list is, and what it is called. */
  readonly more?: { readonly address: string; readonly label: string }
  readonly title: string
}): ReactNode => {
  const heading = `communique-home-${id}`
  const isEmpty = Children.count(children) === 0
  return (
    <section aria-labelledby={heading} className="communique-home__section">
      <h2 id={heading}>{title}</h2>
      {isEmpty ? <div className="communique-home__empty">{empty}</div> : <ul>{children}</ul>}
      {more === undefined || isEmpty ? null : (
        <Link className="communique-home__more" href={more.address}>
          {more.label}
        </Link>
      )}
    </section>
  )
}
