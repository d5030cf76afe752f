import type { DocumentState } from './documentState.js'

/** A text as it would stand if its schedule were given up; one without a schedule as it stands. */
export const asUnscheduled = (state: DocumentState): DocumentState =>
  state.schedule === null
    ? state
    : {
        ...state,
        schedule: null,
        // Only what was to be forced has no review behind it.
        working: { ...state.working, state: state.run === null ? 'draft' : 'approved' },
      }
