import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { allowedBy } from '../../src/plugin/paste/allowedBy.js'
import { cleanPastedHtml, type ParseHtml } from '../../src/plugin/paste/cleanPastedHtml.js'

const { DOMParser } = new Window()

const parse: ParseHtml = (html) =>
  new DOMParser().parseFromString(html, 'text/html') as unknown as { body: Node }

/** The editor of the product. */
const features = [
  'paragraph',
  'heading',
  'bold',
  'italic',
  'unorderedList',
  'orderedList',
  'blockquote',
  'link',
  'horizontalRule',
]
const allowed = allowedBy(features, ['h2', 'h3', 'h4'])

const clean = (html: string): string => cleanPastedHtml(html, allowed, parse)
const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/paste/${name}.html`, import.meta.url), 'utf8')
const lines = (html: string): string[] =>
  html
    .replace(/(<\/(?:p|h\d|ul|ol)>)(?!<\/li>)/g, '$1\n')
    .trim()
    .split('\n')

describe('what is pasted', () => {
  test('from Word comes in as words, headings, lists and links', () => {
    expect(lines(clean(fixture('word')))).toEqual([
      '<h2>Minister Meets Delegation</h2>',
      '<p>十一月二十日，部长在北京会见代表团，就<strong>水环境</strong>合作交换了意见。</p>',
      '<p>The two sides agreed on <em>three</em> points in Beijing:</p>',
      '<ul><li>Clean water<ol><li>Rivers</li><li>Lakes</li></ol></li><li>Clean air</li></ul>',
      '<ol><li>First step</li><li>Second step</li></ol>',
      '<p>See <a href="https://www.mee.gov.cn/a?b=1&amp;c=2">the site</a> and my notes.[1] It was long.</p>',
      '<p>Name | Rank</p>',
      '<p>Wang &lt;Li&gt; | <strong>Minister</strong></p>',
    ])
  })

  test('from WPS comes in the same', () => {
    expect(lines(clean(fixture('wps')))).toEqual([
      '<p><strong>关于水环境合作的通报</strong></p>',
      '<p>会议于2026年11月在东京举行。</p>',
      '<ul><li>治理河流</li><li>治理湖泊</li></ul>',
      '<ol><li>第一步</li></ol>',
    ])
  })

  test('from an old page loses its layout and keeps its paragraphs', () => {
    expect(lines(clean(fixture('old-page')))).toEqual([
      '<p><strong>部长会见日方代表</strong></p>',
      '<p>11月20日，部长<strong>王某　李某</strong>在北京会见了日方代表。</p>',
      '<p>双方就以下问题交换了意见：</p>',
      '<p>一、大气；</p>',
      '<p>二、水。</p>',
      '<ul><li>Air</li><li>Water</li></ul>',
      '<p>详见<a href="http://english.mee.gov.cn/a.html">英文版</a>，打印。</p>',
    ])
  })

  test.each([
    ['a line of English that was wrapped gets a blank', '<p>two\n words</p>', '<p>two words</p>'],
    ['a single break stays', '<p>one<br>two</p>', '<p>one<br>two</p>'],
    ['two breaks are two paragraphs', '<p>one<br><br>two</p>', '<p>one</p><p>two</p>'],
    [
      'bold that is no bold stays plain',
      '<b style="font-weight:normal"><p>plain</p></b>',
      '<p>plain</p>',
    ],
    [
      'a quotation stays one',
      '<blockquote><p>said</p></blockquote>',
      '<blockquote>said</blockquote>',
    ],
    ['what cannot be held keeps its words', '<p><u>under</u> <code>x</code></p>', '<p>under x</p>'],
    [
      'numbers typed by hand stay words',
      '<p>1. one</p><p>2. two</p>',
      '<p>1. one</p><p>2. two</p>',
    ],
    ['a picture alone is nothing', '<p><img src="a.png"></p>', ''],
  ])('%s', (_, html, expected) => {
    expect(clean(html)).toBe(expected)
  })

  test('is never changed by being cleaned twice', () => {
    for (const name of ['word', 'wps', 'old-page'])
      expect(clean(clean(fixture(name)))).toBe(clean(fixture(name)))
  })

  test('keeps what another editor has', () => {
    const all = allowedBy([...features, 'underline'], ['h1', 'h2'])
    expect(cleanPastedHtml('<h1>A</h1><p><u>b</u></p>', all, parse)).toBe(
      '<h1>A</h1><p><u>b</u></p>',
    )
    const few = allowedBy(['paragraph'], undefined)
    expect(
      cleanPastedHtml('<h1>A</h1><ul><li><b>b</b></li></ul><a href="https://a">c</a>', few, parse),
    ).toBe('<p>A</p><p>b</p><p>c</p>')
    const tables = allowedBy([...features, 'experimental_table'], undefined)
    expect(cleanPastedHtml('<table><tr><td>a</td></tr></table>', tables, parse)).toContain('<td>a')
  })
})
