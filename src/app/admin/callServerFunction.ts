import { handleServerFunctions } from '@payloadcms/next/layouts'
import type { ImportMap, SanitizedConfig, ServerFunctionClientArgs } from 'payload'

type Surroundings = { config: Promise<SanitizedConfig>; importMap: ImportMap }

/**
 * Calls a function of Payload's admin by the name that a browser sent, with what it sent for it and
 * nothing else of its own. Payload looks the name up in a plain object, where `constructor` is found
 * too and would answer with the whole request.
 */
export const callServerFunction = (
  { args, name }: ServerFunctionClientArgs,
  surroundings: Surroundings,
): Promise<unknown> => {
  if (name in Object.prototype) throw new Error('There is no such function.')
  return handleServerFunctions({ args, name, ...surroundings })
}
