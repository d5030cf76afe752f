/** What is missing before a text can be submitted. */
export const missingEn = {
  label: 'What is missing for submit',
  count: 'Missing before this can be submitted: {{count}}.',
  nothing: 'Nothing is missing for submit.',
  nothingButChecks: 'No field is missing; what the checks found stands above.',
  inLanguage: 'Missing in {{language}}',
  everywhere: 'Missing in every language',
  entry: ': {{message}}',
  show: 'Show the list',
  hide: 'Hide the list',
  asSaved: 'This is about the text as it was last saved.',
  asksFirst:
    'A link to another language leaves this form. Your changes are not saved yet, so you are asked first.',
  notShown: 'This field is not shown in the form: {{field}}.',
  listed: 'What is missing is listed below.',
}

/** Both languages in one form. */
export const besideEn = {
  toggle: 'Both languages',
  shows: 'Beside each field stands the text in {{language}}, as it was last saved.',
  hides: 'The form shows one language.',
  notRead: 'The text in {{language}} could not be read.',
  label: '{{field}} ({{language}})',
  empty: 'Nothing in {{language}} yet.',
  edit: 'Edit in {{language}}',
  picture: '[picture]',
  embedded: '[embedded]',
}

/** The disclaimer in the form. */
export const disclaimerEn = {
  label: 'Disclaimer under this text',
  stands: 'Readers find this under the text:',
  imported: 'It was found on the imported page and stands there to the letter.',
  prevails: 'This is the text that prevails; it carries no disclaimer.',
}

/** The same in Chinese. */
export const missingZh: { readonly [Key in keyof typeof missingEn]: string } = {
  label: '提交前所缺内容',
  count: '提交前尚缺 {{count}} 项。',
  nothing: '提交所需内容已齐全。',
  nothingButChecks: '各栏均已填写；检查所发现的问题见上。',
  inLanguage: '{{language}}缺少',
  everywhere: '各语言均缺少',
  entry: '：{{message}}',
  show: '展开清单',
  hide: '收起清单',
  asSaved: '以上针对最近一次保存的文本。',
  asksFirst: '指向另一语言的链接会离开此表单；您的修改尚未保存，离开前会先行询问。',
  notShown: '表单中未显示此栏：{{field}}。',
  listed: '所缺内容列于下方。',
}

/** The same in Chinese. */
export const besideZh: { readonly [Key in keyof typeof besideEn]: string } = {
  toggle: '双语对照',
  shows: '各栏旁显示最近一次保存的{{language}}文本。',
  hides: '表单仅显示一种语言。',
  notRead: '无法读取{{language}}文本。',
  label: '{{field}}（{{language}}）',
  empty: '尚无{{language}}文本。',
  edit: '编辑{{language}}文本',
  picture: '［图片］',
  embedded: '［嵌入内容］',
}

/** The same in Chinese. */
export const disclaimerZh: { readonly [Key in keyof typeof disclaimerEn]: string } = {
  label: '文末免责声明',
  stands: '读者在文末将看到：',
  imported: '此声明取自导入的页面，逐字显示。',
  prevails: '此为准据文本，不附免责声明。',
}
