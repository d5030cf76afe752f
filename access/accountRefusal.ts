import { APIError, type PayloadRequest } from 'payload'

/** What is refused about accounts, with the sentence each person reads in their own language. */
const sentences = {
  'first-register-closed': {
    en: 'The first account is made on the server, with the command line.',
    zh: '首个账户须在服务器上用命令行建立。',
  },
  'own-roles': {
    en: 'Nobody changes their own roles. Ask another administrator.',
    zh: '任何人不得更改自己的角色，请联系其他管理员。',
  },
  'roles-are-given-by-administrators': {
    en: 'Only an administrator gives or takes roles.',
    zh: '只有管理员可以授予或收回角色。',
  },
  'passwords-are-reset-not-set': {
    en: 'The password of somebody else’s account is reset, not set: send them a reset.',
    zh: '他人账户的密码只能重置，不能代为设置：请向其发送重置邮件。',
  },
} as const

export type AccountRefusalCode = keyof typeof sentences

/** A refusal (403) with a stable code, to be thrown where Payload's hooks offer no other way to say no. */
export const accountRefusal = (req: PayloadRequest, code: AccountRefusalCode): APIError => {
  const language = req.i18n?.language === 'zh' ? 'zh' : 'en'
  return new APIError(sentences[code][language], 403, { code }, true)
}
