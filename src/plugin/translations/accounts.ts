/** Sentences about accounts and their roles, in English. */
export const accountsEn = {
  label: 'Roles and account',
  history: 'What happened to this account',
  nothing: 'Nothing is recorded yet.',
  notLoaded: 'It could not be read: {{message}}',
  waits:
    '{{name}} asked on {{time}} for these roles: {{roles}}. Another administrator must confirm.',
  reason: 'Reason: {{reason}}',
  ask: 'Roles that need two administrators',
  askReason: 'Reason (optional)',
  'request-roles': 'Ask for these roles',
  'confirm-roles': 'Confirm the roles',
  'decline-roles': 'Decline',
  noRole: 'no role',
  made: '{{by}} made the account',
  password: '{{by}} set the password',
  address: '{{by}} changed the address',
  requested: '{{by}} asked for: {{roles}}',
  declined: '{{by}} declined the roles asked for',
  roles: '{{by}} gave the roles: {{roles}}',
  news: 'Accounts: what changed lately',
  ofAccount: '{{account}}: {{what}}',
}

/** Sentences about who sees a text. */
export const limitsEn = {
  limited: 'Only these see this text: {{who}}. {{name}} limited it on {{time}}.',
  lift: 'Open it to everybody',
  limit: 'Limit who sees this text',
  hint: 'To others of the house it is not there until it is published. Name yourself, and an approver.',
  send: 'Limit',
}

export const limitsZh: Readonly<Record<keyof typeof limitsEn, string>> = {
  limited: '仅以下人员或角色可见此文本：{{who}}。由{{name}}于{{time}}限定。',
  lift: '对所有人开放',
  limit: '限定可见范围',
  hint: '发布之前，其他人员将看不到此文本。请将您本人和一位审批人列入。',
  send: '限定',
}

/** The same in Chinese. */
export const accountsZh: Readonly<Record<keyof typeof accountsEn, string>> = {
  label: '角色与账户',
  history: '此账户的记录',
  nothing: '暂无记录。',
  notLoaded: '无法读取：{{message}}',
  waits: '{{name}}于{{time}}申请以下角色：{{roles}}。须由另一位管理员确认。',
  reason: '理由：{{reason}}',
  ask: '须经两位管理员的角色',
  askReason: '理由（可选）',
  'request-roles': '申请这些角色',
  'confirm-roles': '确认角色',
  'decline-roles': '拒绝',
  noRole: '无角色',
  made: '{{by}}建立了账户',
  password: '{{by}}设置了密码',
  address: '{{by}}更改了地址',
  requested: '{{by}}申请角色：{{roles}}',
  declined: '{{by}}拒绝了角色申请',
  roles: '{{by}}授予角色：{{roles}}',
  news: '账户近期变动',
  ofAccount: '{{account}}：{{what}}',
}
