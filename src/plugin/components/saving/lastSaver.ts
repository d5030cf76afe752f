import type { BarView } from '../barView.js'

/** Who saved the text last and when, as far as its contributors tell. */
export const lastSaver = ({
  contributors,
  working,
}: BarView): { readonly name: string | null; readonly at: string | null } => {
  const last = contributors.reduce<BarView['contributors'][number] | null>(
    (latest, one) => (latest === null || one.at > latest.at ? one : latest),
    null,
  )
  return last === null
    ? { name: working.by?.name ?? null, at: working.since }
    : { name: last.name, at: last.at }
}
