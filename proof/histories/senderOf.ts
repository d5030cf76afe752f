import type { AnyVerb } from '../../src/plugin/acts/anyVerb.js'
import type { AccessVerb } from '../../src/domain/access/accessVerbs.js'
import type { Answer } from '../../tests/support/product.js'
import type { Scene } from './scene.js'
import { tokenOf } from './stage.js'

/**
 * How somebody sends a verb about a text; sent again, it is the same request, under one key where it
 * is repeated on purpose.
 */
export const senderOf = (
  scene: Scene,
  of: {
    readonly key: string
    readonly name: string
    readonly verb: AnyVerb | AccessVerb
    readonly isRepeated: boolean
    readonly body: object
  },
): (() => Promise<Answer>) => {
  const { body, isRepeated, key, name, verb } = of
  const headers: Record<string, string> = isRepeated
    ? { 'Idempotency-Key': `${key} ${scene.model(key).document.sequence} ${verb} ${name}` }
    : {}
  return () =>
    scene.stage.product.send('POST', `/api/${key}/workflow/${verb}`, {
      as: tokenOf(scene.stage, name),
      body,
      headers,
    })
}
