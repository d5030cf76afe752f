'use client'

import type { ReactNode } from 'react'
import type { BarView } from './barView.js'
import { useNames } from './useNames.js'
import { useParagraph } from './useParagraph.js'
import { useSentences } from './useSentences.js'

type Stage = BarView['stages'][number]

const isDone = ({ needs }: Stage): boolean => needs.every(({ missing }) => missing <= 0)

/** The stages of a review in their order: what was given and by whom, and who may still give it. */
export const StageList = ({ stages }: { readonly stages: readonly Stage[] }): ReactNode => {
  const say = useSentences()
  const text = useParagraph()
  const namesOf = useNames()
  if (stages.length === 0) return null
  const stands = (stage: Stage) =>
    say(stage.isOpen ? 'stages:open' : isDone(stage) ? 'stages:done' : 'stages:later')
  const sentences = (stage: Stage): string[] =>
    stage.needs.flatMap(({ given, groupLabel, mayGive, missing, needed }) => [
      say(groupLabel === null ? 'stages:count' : 'stages:countOfGroup', {
        group: groupLabel ?? '',
        given: String(given.length),
        needed: String(needed),
      }),
      ...(given.length > 0 ? [say('stages:by', { names: namesOf(given) })] : []),
      ...(stage.isOpen && missing > 0
        ? [
            mayGive.length > 0
              ? say('stages:mayGive', { names: namesOf(mayGive) })
              : say('stages:nobodyLeft'),
          ]
        : []),
    ])
  return (
    <ul aria-label={say('stages:label')} className="communique-bar__stages">
      {stages.map((stage) => (
        <li data-stage={stage.name} key={stage.name}>
          <strong>{stage.label}</strong> ({stands(stage)}): {text(sentences(stage))}
        </li>
      ))}
    </ul>
  )
}
