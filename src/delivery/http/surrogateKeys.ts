import { settingsDocument } from '../compose/settingsOf.js'
import { publicTypes } from '../schemas/groups.js'

/** Longest `Surrogate-Key` header. */
const longest = 4_000

/** Stands at answers that more went into than the header holds: they are forgotten with every change. */
const more = 'more'

/** The `Surrogate-Key` of an answer: the key of everything, and what went into it. */
export const surrogateKeys = (keys: readonly string[]): string => {
  const all = ['all', ...keys].join(' ')
  if (all.length <= longest) return all
  const marked = ['all', more, ...keys].join(' ')
  return marked.slice(0, marked.lastIndexOf(' ', longest))
}

/** What tells of the whole site, and so of any change. */
const ofTheSite = [
  'changes',
  'search',
  'sitemap',
  more,
  ...publicTypes.map((type) => `list/${type}`),
]

/**
 * What a shared cache is to forget after a text changed. Whatever showed it bears its key already;
 * what did not show it until now, because it was not there, is named by who refers to it. The
 * settings stand round everything.
 */
export const purgeKeys = ({
  document,
  shownBy,
}: {
  readonly document: string
  readonly shownBy: readonly string[]
}): string[] => (document === settingsDocument ? ['all'] : [document, ...shownBy, ...ofTheSite])
