import type { Role } from '../policy/roles.js'
import type { PublicState, WorkingState } from './states.js'
import type { Verb } from './verbs.js'

type Words<Code extends string> = Readonly<
  Record<Code, { readonly en: string; readonly zh: string }>
>

/** What people call the states of the working text. */
export const workingWords: Words<WorkingState> = {
  draft: { en: 'Draft', zh: '草稿' },
  'in-review': { en: 'In review', zh: '待审' },
  'changes-requested': { en: 'Changes requested', zh: '退回修改' },
  approved: { en: 'Approved', zh: '已批准' },
  scheduled: { en: 'Scheduled', zh: '已定时' },
  'failed-to-publish': { en: 'Failed to publish', zh: '发布失败' },
  published: { en: 'Published', zh: '已发布' },
  archived: { en: 'Archived', zh: '已归档' },
}

/** What people call the states of the public text. */
export const publicWords: Words<PublicState> = {
  none: { en: 'Never public', zh: '未公开' },
  live: { en: 'Public', zh: '已公开' },
  'live-review-owed': { en: 'Public, review owed', zh: '已公开，待补审' },
  withdrawn: { en: 'Withdrawn', zh: '已撤回' },
  gone: { en: 'Taken down', zh: '已下线' },
}

/** What the steps are called on buttons and in sentences. */
export const verbWords: Words<Verb> = {
  submit: { en: 'Submit for review', zh: '提交审核' },
  'request-changes': { en: 'Request changes', zh: '退回修改' },
  approve: { en: 'Approve', zh: '批准' },
  publish: { en: 'Publish', zh: '发布' },
  schedule: { en: 'Schedule', zh: '定时发布' },
  unschedule: { en: 'Unschedule', zh: '取消定时' },
  'force-publish': { en: 'Publish without approval', zh: '未经批准直接发布' },
  settle: { en: 'Settle the review', zh: '完成补审' },
  withdraw: { en: 'Withdraw', zh: '撤回' },
  restore: { en: 'Restore to the public', zh: '恢复公开' },
  unpublish: { en: 'Take down', zh: '下线' },
  recall: { en: 'Take back', zh: '收回稿件' },
  archive: { en: 'Archive', zh: '归档' },
  'amend-note': { en: 'Correct the change note', zh: '更正更改说明' },
  'name-author': { en: 'Name the author', zh: '指明作者' },
}

/** What the hats are called. */
export const roleWords: Words<Role> = {
  'press-officer': { en: 'press officer', zh: '新闻官' },
  approver: { en: 'approver', zh: '审批人' },
  administrator: { en: 'administrator', zh: '管理员' },
}

const states: Readonly<Record<string, { en: string; zh: string }>> = {
  ...workingWords,
  ...publicWords,
}

const dictionaries: Readonly<Record<string, Readonly<Record<string, { en: string; zh: string }>>>> =
  {
    state: states,
    from: states,
    verb: verbWords,
    role: roleWords,
    roles: roleWords,
  }

/** A parameter of a refusal in words: lists of codes, separated by commas, become lists of names. */
export const inWords = (parameter: string, value: string, language: 'en' | 'zh'): string => {
  const dictionary = dictionaries[parameter]
  if (dictionary === undefined) return value
  const names = value.split(', ').map((code) => {
    const name = dictionary[code]?.[language] ?? code
    return dictionary === states && language === 'en' ? name.toLowerCase() : name
  })
  return language === 'zh' ? names.join('、') : names.join(', ')
}
