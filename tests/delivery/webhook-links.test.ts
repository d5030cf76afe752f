import { describe, expect, test } from '@jest/globals'
import { addresses } from '../../src/delivery/compose/addresses.js'
import { webhookLinks } from '../../src/delivery/compose/webhookLinks.js'

const linksOf = webhookLinks(addresses('https://press.example/', ['dialogues']))

describe('the links of a webhook', () => {
  test('lead to the text in each of its languages, and to its page where it has one', () => {
    expect(linksOf({ type: 'dialogues', slug: 'a b', locales: ['en', 'zh'] })).toEqual([
      {
        locale: 'en',
        self: 'https://press.example/v1/dialogues/a%20b?locale=en',
        html: 'https://press.example/en/dialogues/a%20b',
      },
      {
        locale: 'zh',
        self: 'https://press.example/v1/dialogues/a%20b?locale=zh',
        html: 'https://press.example/zh/dialogues/a%20b',
      },
    ])
    expect(linksOf({ type: 'topics', slug: 'trade', locales: ['zh'] })).toEqual([
      { locale: 'zh', self: 'https://press.example/v1/topics/trade?locale=zh', html: null },
    ])
  })

  test('lead to the site where its settings changed', () => {
    expect(linksOf({ type: 'site-settings', slug: null, locales: ['en'] })).toEqual([
      { locale: 'en', self: 'https://press.example/v1/site?locale=en', html: null },
    ])
  })

  test('lead nowhere where a text has no address of its own', () => {
    expect(linksOf({ type: 'media', slug: null, locales: ['en'] })).toEqual([
      { locale: 'en', self: null, html: null },
    ])
  })
})
