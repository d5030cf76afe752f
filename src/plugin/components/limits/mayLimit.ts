import type { BarView } from '../barView.js'

type Account = { readonly id: string | number; readonly roles?: readonly string[] }

/** Everybody reads it already, or nobody any more: there is nothing to hide. */
const nothingToHide = ['published', 'archived']

/** Whether to offer that somebody limits who sees a text: approvers and who worked on it can. */
export const mayLimit = (
  { contributors, working }: BarView,
  account: Account | null | undefined,
): boolean =>
  account !== null &&
  account !== undefined &&
  !nothingToHide.includes(working.state) &&
  (account.roles?.includes('approver') === true ||
    contributors.some(({ id }) => id === String(account.id)))
