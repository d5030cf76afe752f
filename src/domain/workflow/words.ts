import type { Courtesy } from '../courtesy/courtesies.js'
import type { EventType } from '../ledger/event.js'
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
  'force-schedule': { en: 'Schedule without approval', zh: '未经批准定时发布' },
  settle: { en: 'Settle the review', zh: '完成补审' },
  withdraw: { en: 'Withdraw', zh: '撤回' },
  restore: { en: 'Restore to the public', zh: '恢复公开' },
  unpublish: { en: 'Take down', zh: '下线' },
  recall: { en: 'Take back', zh: '收回稿件' },
  archive: { en: 'Archive', zh: '归档' },
  'amend-note': { en: 'Correct the change note', zh: '更正更改说明' },
  'make-press-link': { en: 'Make a press link', zh: '生成媒体链接' },
  'revoke-press-link': { en: 'Revoke a press link', zh: '撤销媒体链接' },
  'name-author': { en: 'Name the author', zh: '指明作者' },
}

/** What the steps are called that decide nothing. */
export const courtesyWords: Words<Courtesy> = {
  assign: { en: 'Assign', zh: '指派' },
  claim: { en: 'Take on', zh: '认领' },
  'release-claim': { en: 'Let go', zh: '放弃认领' },
}

/** The same with what only releases can. */
export const offeredWords = {
  ...verbWords,
  ...courtesyWords,
  cancel: { en: 'Cancel the release', zh: '取消发布组合' },
} as const

/** What people call the states of a text or a release: a release can be given up. */
export const standingWords = {
  ...workingWords,
  cancelled: { en: 'Cancelled', zh: '已取消' },
} as const

/** What the hats are called. */
export const roleWords: Words<Role> = {
  'press-officer': { en: 'press officer', zh: '新闻官' },
  approver: { en: 'approver', zh: '审批人' },
  administrator: { en: 'administrator', zh: '管理员' },
}

/** What happened to a text, as it stands after "it was". */
export const eventWords: Words<EventType> = {
  edited: { en: 'saved', zh: '保存' },
  submitted: { en: 'submitted for review', zh: '提交审核' },
  recalled: { en: 'taken back', zh: '收回' },
  'changes-requested': { en: 'sent back for changes', zh: '退回修改' },
  approved: { en: 'approved', zh: '批准' },
  'rules-changed': { en: 'returned to draft by changed rules', zh: '因规则变更退回草稿' },
  pinned: { en: 'put into a release', zh: '列入发布组合' },
  unpinned: { en: 'taken out of a release', zh: '移出发布组合' },
  scheduled: { en: 'scheduled', zh: '定时发布' },
  unscheduled: { en: 'unscheduled', zh: '取消定时' },
  'publish-failed': { en: 'not published, which failed', zh: '发布失败' },
  published: { en: 'published', zh: '发布' },
  'force-published': { en: 'published without approval', zh: '未经批准直接发布' },
  settled: { en: 'reviewed after publication', zh: '补审' },
  withdrawn: { en: 'withdrawn', zh: '撤回' },
  restored: { en: 'restored to the public', zh: '恢复公开' },
  unpublished: { en: 'taken down', zh: '下线' },
  archived: { en: 'archived', zh: '归档' },
  cancelled: { en: 'cancelled', zh: '取消' },
  'note-amended': { en: 'given a corrected change note', zh: '更正更改说明' },
  'press-link-made': { en: 'shown to the press under embargo', zh: '以媒体链接提供（禁发期内）' },
  'press-link-revoked': { en: 'withdrawn from the press', zh: '撤销媒体链接' },
  'author-named': { en: 'given an author', zh: '指明作者' },
  'access-limited': { en: 'limited to some people', zh: '限定可见范围' },
  'access-lifted': { en: 'opened to everybody of the house', zh: '取消可见范围限制' },
  'role-requested': { en: 'asked other roles for', zh: '申请更改角色' },
  'role-request-declined': { en: 'refused other roles', zh: '拒绝更改角色' },
  assigned: { en: 'assigned', zh: '指派' },
  claimed: { en: 'taken on', zh: '认领' },
  'claim-released': { en: 'let go', zh: '放弃认领' },
  reminded: { en: 'called to mind', zh: '提醒' },
  escalated: { en: 'reported as overdue', zh: '上报逾期' },
  'role-changed': { en: 'given other roles', zh: '更改角色' },
  'groups-changed': { en: 'given other groups', zh: '更改小组' },
  'account-changed': { en: 'given another account', zh: '更改账户' },
  'name-erased': { en: 'erased from the list of names', zh: '删除姓名' },
  'schema-changed': { en: 'given other fields', zh: '更改字段' },
}

/** Those who have no name in the record. */
const nameless = {
  unknown: { en: 'somebody', zh: '某人' },
  system: { en: 'the system', zh: '系统' },
  erased: { en: 'a person whose name was erased', zh: '姓名已删除的人员' },
} as const

const states: Readonly<Record<string, { en: string; zh: string }>> = {
  ...standingWords,
  ...publicWords,
}

const dictionaries: Readonly<Record<string, Readonly<Record<string, { en: string; zh: string }>>>> =
  {
    state: states,
    from: states,
    verb: offeredWords,
    role: roleWords,
    roles: roleWords,
    events: eventWords,
    names: nameless,
  }

/** “a”, “b” or “c”. */
const namesOrNames = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`

/** A parameter of a refusal in words: lists of codes, separated by commas, become lists of names. */
export const inWords = (parameter: string, value: string, language: 'en' | 'zh'): string => {
  const dictionary = dictionaries[parameter]
  if (dictionary === undefined) return value
  const names = value.split(', ').map((code) => {
    const name = dictionary[code]?.[language] ?? code
    return dictionary === states && language === 'en' ? `“${name.toLowerCase()}”` : name
  })
  if (language === 'zh') return names.join(parameter === 'from' ? '”或“' : '、')
  return parameter === 'from' ? namesOrNames(names) : names.join(', ')
}
