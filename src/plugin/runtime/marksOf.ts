import type { DocumentState } from '../../domain/workflow/documentState.js'

/** The plugin's own fields on a document, for lists and filters. */
export type Marks = { readonly workflowState: string; readonly publicState: string }

/** What a state says on the document itself. */
export const marksOf = (state: DocumentState): Marks => ({
  workflowState: state.working.state,
  publicState: state.public.state,
})
