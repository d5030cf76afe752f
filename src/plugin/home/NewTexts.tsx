import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'
import type { DeskWords } from './deskWords.js'

/** Where one begins: the kinds of text that whoever is here may write. */
export const NewTexts = ({
  permissions,
  words,
}: {
  readonly permissions: ServerProps['permissions']
  readonly words: DeskWords
}): ReactNode => {
  const kinds = words.writable.filter((slug) => permissions?.collections?.[slug]?.create)
  return (
    <>
      <p>{words.say(kinds.length === 0 ? 'home:noDrafts' : 'home:begin')}</p>
      {kinds.length === 0 ? null : (
        <p className="communique-home__new">
          {kinds.map((slug) => (
            <Link href={words.adminAddress(`/collections/${slug}/create`)} key={slug}>
              {words.kindOf(slug)}
            </Link>
          ))}
        </p>
      )}
    </>
  )
}
