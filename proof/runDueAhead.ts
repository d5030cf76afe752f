import type { Payload } from 'payload'
import { runtimeOf } from '../src/plugin/runtime/runtime.js'
import { subjectOf } from '../src/plugin/runtime/subject.js'
import { runDue } from '../src/plugin/schedule/runDue.js'

/**
 * Puts the clock of a process so many milliseconds ahead, where it stays, and does what has come due
 * for a document.
 * @returns what came of it
 */
export const runDueAhead = async (
  payload: Payload,
  document: string,
  ahead: number,
): Promise<string> => {
  Object.assign(runtimeOf(payload), { now: () => new Date(Date.now() + ahead).toISOString() })
  return (await runDue(payload, subjectOf(document))).kind
}
