export { databaseFromUrl, type DatabaseOptions } from './databaseFromUrl.js'
export { DRY_RUN, type DryRun } from './dryRun.js'
export type {
  CommitCallback,
  EngineExtension,
  InTransactionOptions,
  PatchLiveArgs,
  PatchVersionArgs,
} from './engineExtension.js'
export { engineOf } from './engineOf.js'
export {
  Busy,
  DatabaseTrouble,
  OutsideTransaction,
  RetryAct,
  StartRefusal,
  type Trouble,
  ValueRefused,
} from './errors.js'
