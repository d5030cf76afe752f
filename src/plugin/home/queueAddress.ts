import type { DeskWords } from './deskWords.js'

/** What the list is asked for, by the parameters of `GET /api/workflow/queue`. */
export type Chosen = Readonly<Record<string, string>>

/** Another choice begins at the first page. */
export const withoutPlace = (chosen: Chosen): Chosen =>
  Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== 'cursor'))

/** Where the list is, with a choice. */
export const queueAddress = ({ adminAddress }: DeskWords, chosen: Chosen): string => {
  const query = new URLSearchParams(chosen).toString()
  return adminAddress(query === '' ? '/queue' : `/queue?${query}`)
}
