/** The types a project names when it configures the workflow or reads its answers. */
export type { WorkflowView } from '../acts/viewOf.js'
export type { SaveConditions } from '../hooks/preconditionOf.js'
export type { LaterEventView, Stale } from '../runtime/staleOf.js'
export type { Language, LocalizedText } from '../../domain/languages/languages.js'
export type { Role } from '../../domain/policy/roles.js'
export type { PublicState, WorkingState } from '../../domain/workflow/states.js'
export type { Verb } from '../../domain/workflow/verbs.js'
export type { CollectionRules, CommuniqueOptions } from '../options.js'
