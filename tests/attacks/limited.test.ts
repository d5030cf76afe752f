import { describeAttacks } from './run/describeAttacks.js'
import { limited } from './table/limited.js'

describeAttacks('no read shows what the reader is not to see', limited, undefined, {
  hasLimited: true,
})
