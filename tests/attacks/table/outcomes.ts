import type { Verdict } from './attack.js'

/** What comes back again and again; the codes are those of the refusals. */
export const done: Verdict = { status: 200 }
export const made: Verdict = { status: 201 }
export const useWorkflow: Verdict = { status: 403, code: 'use-workflow' }
export const readOnly: Verdict = { status: 403, code: 'read-only' }
export const oneAtATime: Verdict = { status: 403, code: 'one-at-a-time' }
export const roleMissing: Verdict = { status: 403, code: 'role-missing' }
export const signedOut: Verdict = { status: 401, code: 'signed-out' }
export const forbidden: Verdict = { status: 403 }
export const notThere: Verdict = { status: 404 }
export const notFound: Verdict = { status: 404, code: 'not-found' }
export const unknownLocale: Verdict = { status: 400, code: 'locale-unknown' }
export const invalid: Verdict = { status: 400 }
/** Code of the project that calls what cannot work, or what a hook of ours undid: it threw. */
export const failed: Verdict = { status: 500 }
export const unreadable: Verdict = { status: 400, code: 'body-invalid' }
export const notNamed: Verdict = { status: 422, code: 'reference-missing' }
