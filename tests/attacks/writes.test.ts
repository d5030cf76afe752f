import { describeAttacks } from './run/describeAttacks.js'
import { writes } from './table/writes/index.js'

describeAttacks('no write reaches the public', writes)
