/** Sentences about accounts and their roles, in English. */
export const accountsEn = {
  label: 'Roles and account',
  history: 'What happened to this account',
  nothing: 'Nothing is recorded yet.',
  notLoaded: 'It could not be read: {{message}}',
  waits:
    '{{name}} asked on {{time}} that this account gets the roles: {{roles}}. It has them once a second administrator confirms.',
  reason: 'Reason: {{reason}}',
  ask: 'Ask for roles that need two administrators',
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
  ofAccount: ': {{what}}',
}

/** Sentences about who sees a text. */
export const limitsEn = {
  limited: 'Only these see this text: {{who}}. {{name}} limited it on {{time}}.',
  role: 'all with the role {{roles}}',
  roles: 'Everybody with the role',
  people: 'These people',
  lift: 'Open it to everybody of the house',
  limit: 'Limit who sees this text',
  hint: 'Until it is published, nobody else of the house finds it. You have to be among those who see it; without an approver among them nobody can approve it.',
  send: 'Limit it to these',
}

export const limitsZh: Readonly<Record<keyof typeof limitsEn, string>> = {
  limited: '仅以下人员可见此文本：{{who}}。由{{name}}于{{time}}限定。',
  role: '具有“{{roles}}”角色的人员',
  roles: '具有以下角色的全部人员',
  people: '以下人员',
  lift: '对本单位所有人开放',
  limit: '限定可见范围',
  hint: '发布之前，其他人员将看不到此文本。您本人须在其列；其中若无审批人，则无人可以批准。',
  send: '限定为以上人员',
}

/** The same in Chinese. */
export const accountsZh: Readonly<Record<keyof typeof accountsEn, string>> = {
  label: '角色与账户',
  history: '此账户的记录',
  nothing: '暂无记录。',
  notLoaded: '无法读取：{{message}}',
  waits: '{{name}}于{{time}}为此账户申请以下角色：{{roles}}。经第二位管理员确认后生效。',
  reason: '理由：{{reason}}',
  ask: '申请须经两位管理员的角色',
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
  ofAccount: '：{{what}}',
}
