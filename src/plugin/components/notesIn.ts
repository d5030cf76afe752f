import { isBlankText } from '../../domain/languages/languages.js'
import type { ChangeNote } from '../../domain/workflow/documentState.js'
import type { BarView } from './barView.js'

/** The notes that readers see and that could be wrong, newest first: a first edition has none. */
export const notesIn = ({ public: { changeNotes } }: BarView): readonly ChangeNote[] =>
  changeNotes.filter(({ note }) => note !== null && !isBlankText(note)).reverse()
