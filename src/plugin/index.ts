import type { Plugin } from 'payload'
import { resolveOptions, type CommuniqueOptions } from './options.js'

/** The editorial workflow as a Payload plugin. */
export const communique =
  (options: CommuniqueOptions): Plugin =>
  (config) => {
    resolveOptions(options)
    return config
  }
