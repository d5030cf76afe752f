import { OutsideTransaction } from '../errors.js'

const ownFrames = /node_modules\/(payload|@payloadcms|next|mongoose)\/|src\/database\/|node:/

/** @param what what was tried, for example `create in "posts"` */
export function outsideTransaction(what: string): OutsideTransaction {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 50
  const error = new OutsideTransaction()
  Error.stackTraceLimit = limit
  const frames = (error.stack ?? '').split('\n').slice(1)
  const caller = frames.find((frame) => !ownFrames.test(frame))?.trim() ?? 'of an unknown caller'
  error.message =
    `${what} was called without \`req\` while a transaction of the same request is open ` +
    `(${caller}). Pass the hook's \`req\` on, so that both are kept or undone together.`
  return error
}
