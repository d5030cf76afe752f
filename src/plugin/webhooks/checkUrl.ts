import { isIP } from 'node:net'
import { isPublicAddress } from './isPublicAddress.js'

const sentences = {
  form: {
    en: 'Give an address that begins with https:// or http://.',
    zh: '请填写以 https:// 或 http:// 开头的地址。',
  },
  credentials: {
    en: 'An address with a name or a password in it is not taken: the signature says who sends.',
    zh: '地址中不得包含用户名或密码：签名已说明发送者。',
  },
  closed: {
    en: 'This is no address of the public internet. For an intranet set WEBHOOKS_TO_PRIVATE.',
    zh: '该地址不属于公共互联网。用于内网时请设置 WEBHOOKS_TO_PRIVATE。',
  },
}

/** What is wrong with the address of an endpoint, in both languages; null: nothing so far. */
export const checkUrl = (
  value: unknown,
  allowsPrivate: boolean,
): { readonly en: string; readonly zh: string } | null => {
  if (typeof value !== 'string' || value.length > 2_000 || !URL.canParse(value))
    return sentences.form
  const url = new URL(value)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return sentences.form
  if (url.username !== '' || url.password !== '') return sentences.credentials
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isClosed = isIP(host) > 0 ? !isPublicAddress(host) : /(^|\.)localhost\.?$/.test(host)
  return isClosed && !allowsPrivate ? sentences.closed : null
}
