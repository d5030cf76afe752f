import type { Who } from '../table/attack.js'
import { canary } from './canary.js'
import type { Scene } from './openScene.js'
import type { Reply } from './send.js'

/** They read nothing that is not public. */
const outside: readonly Who[] = ['signed out', 'an account without a role']

/** What stands in answers that whoever asked must not read; none: all is well. */
export const leaksIn = (scene: Scene, as: Who, replies: readonly Reply[]): string[] => {
  const own = String(scene.sender(as).user?.id)
  const text = replies.map((reply) => reply.text).join('\n')
  const credentials = scene.secrets
    .filter(({ owner, secret }) => owner !== own && text.includes(secret))
    .map(({ owner }) => `a credential of ${owner}`)
  const words =
    outside.includes(as) && text.toLowerCase().includes(canary.toLowerCase()) ? ['a canary'] : []
  const traces = /\n\s+at .+:\d+:\d+/.test(text) ? ['a stack trace'] : []
  return [...credentials, ...words, ...traces]
}
