import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { link, paragraph, richText, words } from './support/lexical'
import { publicSite, type PublicSite } from './support/publicSite'

let site: PublicSite
const disclaimer = { wording: 'reference-only' }

beforeAll(async () => {
  site = await publicSite()
})
afterAll(() => site.stop())

type Node = Record<string, unknown>

const rendered = async (...nodes: Node[]) => {
  const content = { title: 'T', disclaimer, body: richText(...nodes) }
  await site.publish({ type: 'leader-activities', id: 'a', content })
  const response = await site.get('/v1/leader-activities/a')
  return ((await response.json()) as { body: { html: string; text: string } }).body
}

test('text is escaped, also where it looks like markup', async () => {
  const attack = `<script>alert("1")</script>&'\u0000`
  expect(await rendered(paragraph(words(attack)))).toMatchObject({
    html: '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;</p>',
  })
})

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'http://',
])('a link to %j is reduced to its words', async (url) => {
  const { html } = await rendered(paragraph(link({ linkType: 'custom', url }, 'here')))
  expect(html).toBe('<p>here</p>')
})

test('a link cannot break out of its attribute', async () => {
  const url = 'https://x.example/"><script>alert(1)</script>'
  const { html } = await rendered(paragraph(link({ linkType: 'custom', url }, 'x')))
  expect(html).toBe(
    '<p><a href="https://x.example/%22%3E%3Cscript%3Ealert(1)%3C/script%3E">x</a></p>',
  )
})

test('links to elsewhere, to the site and by mail are kept, absolute', async () => {
  const { html } = await rendered(
    paragraph(
      link({ linkType: 'custom', url: 'https://x.example/', newTab: true }, 'a'),
      link({ linkType: 'custom', url: 'mailto:press@x.example' }, 'b'),
      link({ linkType: 'custom', url: '/statement' }, 'c'),
    ),
  )
  expect(html).toBe(
    '<p><a href="https://x.example/" rel="noopener noreferrer" target="_blank">a</a>' +
      `<a href="mailto:press@x.example">b</a><a href="${site.base}/statement">c</a></p>`,
  )
})

test('a link to a document leads to its page or to /v1, and to nothing while it is not public', async () => {
  await site.publish({
    type: 'dialogues',
    id: 'd',
    slug: 'talks',
    content: { title: 'D', disclaimer },
  })
  await site.publish({
    type: 'leaders',
    id: 'l',
    slug: 'huang',
    content: { title: 'L', disclaimer },
  })
  const to = (relationTo: string, value: string) =>
    link({ linkType: 'internal', doc: { relationTo, value } }, value)
  const { html } = await rendered(
    paragraph(to('dialogues', 'd'), to('leaders', 'l'), to('leaders', 'hidden')),
  )
  expect(html).toBe(
    `<p><a href="${site.base}/en/dialogues/talks">d</a>` +
      `<a href="${site.base}/v1/leaders/huang?locale=en">l</a>hidden</p>`,
  )
})

test('a picture is shown from its own publication, and not at all without one', async () => {
  const upload = (value: string) => ({ type: 'upload', relationTo: 'media', value, fields: {} })
  const sha256 = 'a'.repeat(64)
  const file = { sha256, filename: 'p 1.png', mimeType: 'image/png', width: 4, height: 3 }
  const content = { ...file, alt: 'Two "delegations"', caption: '<b>left</b>', disclaimer }
  await site.publish({ type: 'media', id: 'm', slug: null, content })
  expect((await rendered(upload('m'), upload('hidden'))).html).toBe(
    `<figure><img src="${site.base}/v1/media/${sha256}/p%201.png" alt="Two &quot;delegations&quot;"` +
      ' width="4" height="3"><figcaption>&lt;b&gt;left&lt;/b&gt;</figcaption></figure>',
  )
})

test('nodes nobody knows are reduced to their words', async () => {
  const { html, text } = await rendered(
    { type: 'constructor', children: [words('one')] },
    { type: '__proto__', children: [words('two')] },
    { type: 'block', fields: { blockType: 'html', html: '<script>' }, children: [] },
    { type: 'iframe', src: 'https://x.example', children: [words('three')] },
    { type: 'heading', tag: 'script', children: [words('four')] },
    { type: 'text', text: { toString: 'x' }, format: 'bold' },
  )
  expect(html).toBe('onetwothree<h2>four</h2>')
  expect(text).not.toContain('<')
})

test('the usual nodes become plain HTML without styles, and text with the same words', async () => {
  const item = (text: string, value: number) => ({
    type: 'listitem',
    value,
    children: [words(text)],
  })
  const { html, text } = await rendered(
    { type: 'heading', tag: 'h2', format: 'center', children: [words('Outcomes')] },
    paragraph(words('bold', 1), words(' both', 3), { type: 'linebreak' }, words('next')),
    {
      type: 'list',
      listType: 'number',
      tag: 'ol',
      children: [item('first', 1), item('second', 2)],
    },
    { type: 'quote', indent: 2, children: [words('said')] },
    { type: 'horizontalrule' },
    {
      type: 'table',
      children: [
        {
          type: 'tablerow',
          children: [
            { type: 'tablecell', headerState: 1, colSpan: 2, children: [paragraph(words('cell'))] },
          ],
        },
      ],
    },
  )
  expect(html).toBe(
    '<h2>Outcomes</h2><p><strong>bold</strong><em><strong> both</strong></em><br>next</p>' +
      '<ol><li>first</li><li>second</li></ol><blockquote>said</blockquote><hr>' +
      '<table><tbody><tr><th colspan="2"><p>cell</p></th></tr></tbody></table>',
  )
  expect(text).toContain('Outcomes\n\nbold both\nnext')
  expect(text).toContain('\n\nsaid')
})

test('an address field that is not safe is left out of the answer', async () => {
  const content = { title: 'O', disclaimer, website: 'javascript:alert(1)' }
  await site.publish({ type: 'organisations', id: 'o', content })
  expect(await (await site.get('/v1/organisations/o')).text()).not.toContain('javascript')
})
