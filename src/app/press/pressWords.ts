/** What stands round a text under embargo, in each language of the product. */
export const pressWords = {
  en: {
    notice: (until: string) =>
      `EMBARGO. This text is not public. Nothing of it may be published, broadcast or passed on before ${until}.`,
    untilPublic: 'it has been published',
    recipient: 'For',
    expires: 'This link ends on',
    logged: 'Each opening of this link is logged: the time and the link, nothing about you.',
    over: {
      revoked: 'This link has been revoked.',
      expired: 'This link has ended.',
      over: 'The text behind this link is no longer the one that will go out.',
      unknown: 'There is nothing at this address.',
    },
  },
  zh: {
    notice: (until: string) =>
      `禁发。此文本尚未公开，在${until}之前，不得发表、播出或转发其任何内容。`,
    untilPublic: '正式发布',
    recipient: '提供给',
    expires: '此链接有效期至',
    logged: '每次打开此链接均有记录：仅记录时间与链接，不记录任何个人信息。',
    over: {
      revoked: '此链接已被撤销。',
      expired: '此链接已过期。',
      over: '此链接所示文本已不再是将要发布的文本。',
      unknown: '此网址没有内容。',
    },
  },
} as const
