/**
 * A front-end in one file: a static site of the activities in English, made with `communique/sdk`.
 *
 *   node --import tsx docs/examples/static-site.ts https://press.example ./site
 *
 * Run it again after `changes` told of something new. Outside this repository, import from
 * `communique/sdk`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient, type In, type ListItem, type Resource } from '../../src/sdk/index.js'

type Activity = In<Resource<'leader-activities'>, 'en'>
type Item = In<ListItem<'leader-activities'>, 'en'>

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<body>
${body}
</body>
</html>
`

const day = (instant: string): string => instant.slice(0, 10)

/** The text is safe HTML as it comes; whatever is plain text is escaped here. */
const activityPage = ({ body, disclaimer, displayedAt, notice, title }: Activity): string =>
  page(
    title,
    `<article>
<h1>${escaped(title)}</h1>
<p><time datetime="${displayedAt}">${day(displayedAt)}</time></p>
${notice ? `<p role="note">Withdrawn: ${escaped(notice.reason ?? '')}</p>` : ''}
${body?.html ?? ''}
<footer><p>${escaped(disclaimer.text)}</p></footer>
</article>`,
  )

const line = ({ displayedAt, slug, title }: Item): string =>
  `<li><a href="${slug}.html">${escaped(title)}</a> <time>${day(displayedAt)}</time></li>`

/** Writes the site into a folder; gives how many activities it has. */
export const buildSite = async (url: string, folder: string): Promise<number> => {
  const press = createClient({ url })
  await mkdir(folder, { recursive: true })
  const lines: string[] = []
  for await (const item of press.list('leader-activities')) {
    const found = await press.one('leader-activities', item.slug)
    // It can have been taken down since the list was read.
    if (found.kind !== 'found') continue
    await writeFile(join(folder, `${item.slug}.html`), activityPage(found.resource))
    lines.push(line(item))
  }
  const site = await press.site()
  const title = site.title ?? 'Activities'
  const body = `<h1>${escaped(title)}</h1>\n<ul>\n${lines.join('\n')}\n</ul>\n<footer><p>${escaped(site.disclaimer.text)}</p></footer>`
  await writeFile(join(folder, 'index.html'), page(title, body))
  return lines.length
}

const [, program = '', url, folder = './site'] = process.argv
if (program.endsWith('static-site.ts') && url !== undefined)
  process.stdout.write(`${await buildSite(url, folder)} activities in ${folder}\n`)
