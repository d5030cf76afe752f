import type { PayloadRequest } from 'payload'
import { say } from '../shared/say.js'
import { words } from '../shared/words.js'

type Reset = { req?: PayloadRequest; token?: string }

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/**
 * The mail that lets a person choose a new password. Its link comes from `PUBLIC_URL`: taken from
 * the request, a forged Host header would send the token elsewhere.
 */
export const resetMail = (publicUrl: string) => ({
  generateEmailSubject: ({ req }: Reset = {}): string => {
    const subject = words('Choose a new password', '请设置新密码')
    return req ? say(req, subject) : subject.en
  },
  generateEmailHTML: ({ req, token }: Reset = {}): string => {
    const text = words(
      'Somebody, probably you, asked for a new password. Choose it here within the hour:',
      '有人（可能是您本人）申请了新密码。请在一小时内通过以下链接设置：',
    )
    const link = escaped(`${publicUrl}/admin/reset/${token ?? ''}`)
    return `<p>${req ? say(req, text) : text.en}</p><p><a href="${link}">${link}</a></p>`
  },
})
