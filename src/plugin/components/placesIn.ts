import type { BarView } from './barView.js'

/** What the reader's approval could count for now, as `stage` or `stage/group`, with what it is called. */
export const placesIn = ({ stages }: BarView): { value: string; label: string }[] =>
  stages
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ label, name, needs }) =>
      needs
        .filter(({ isYours, missing }) => isYours && missing > 0)
        .map(({ group, groupLabel }) =>
          group === null
            ? { value: name, label }
            : { value: `${name}/${group}`, label: `${label}: ${groupLabel ?? group}` },
        ),
    )

/** The same as the API takes it. */
export const placeToSend = (place: string): { stage: string; group?: string } => {
  const [stage = '', group] = place.split('/')
  return group === undefined ? { stage } : { stage, group }
}
