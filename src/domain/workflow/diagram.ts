import type { PublicState, WorkingState } from './states.js'
import { publicStates, workingStates } from './states.js'
import { transitions, type Transition } from './transitions.js'

/** Mermaid takes no hyphens in the name of a state. */
const nameOf = (state: WorkingState | PublicState): string => state.replaceAll('-', '_')

const declare = (states: readonly (WorkingState | PublicState)[]): string[] =>
  states
    .filter((state) => state.includes('-'))
    .map((state) => `  ${nameOf(state)} : ${state.replaceAll('-', ' ')}`)

const workingArrows = ({ verb, from, to }: Transition): string[] => {
  if (to === 'same') return []
  const origins = from === 'any' ? workingStates.filter((state) => state !== 'archived') : from
  return origins
    .filter((state) => state !== to)
    .map((state) => `  ${nameOf(state)} --> ${nameOf(to)} : ${verb}`)
}

const publicArrows = ({ verb, publicFrom, publicTo }: Transition): string[] => {
  if (publicTo === 'same') return []
  const origins = publicFrom === 'any' ? publicStates : publicFrom
  return origins
    .filter((state) => state !== publicTo)
    .map((state) => `  ${nameOf(state)} --> ${nameOf(publicTo)} : ${verb}`)
}

/** Edits are no verbs, but they move the working text: every one leads back to draft. */
const editArrows = workingStates
  .filter((state) => !['draft', 'scheduled', 'archived'].includes(state))
  .map((state) => `  ${nameOf(state)} --> draft : edit`)

/** Nor is the clock a verb; and what had no approval has none when its plan is given up. */
const scheduleArrows = [
  '  scheduled --> published : when due',
  '  scheduled --> failed_to_publish : when due',
  '  scheduled --> draft : unschedule',
  '  failed_to_publish --> draft : unschedule',
]

const diagramOf = (first: WorkingState | PublicState, lines: readonly string[]): string =>
  ['```mermaid', 'stateDiagram-v2', `  [*] --> ${nameOf(first)}`, ...lines, '```'].join('\n')

/** The two state machines of a text as Mermaid diagrams in Markdown, read off the table of transitions. */
export const diagram = (): { working: string; public: string } => ({
  working: diagramOf('draft', [
    ...declare(workingStates),
    ...transitions.flatMap(workingArrows),
    ...scheduleArrows,
    ...editArrows,
  ]),
  public: diagramOf('none', [...declare(publicStates), ...transitions.flatMap(publicArrows)]),
})
