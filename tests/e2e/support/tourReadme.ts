import { deskPages } from './deskPages.js'

/** How a page is looked at. */
export type View = { readonly language: 'en' | 'zh'; readonly theme: 'light' | 'dark' }

export const views: readonly View[] = [
  { language: 'en', theme: 'light' },
  { language: 'zh', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'zh', theme: 'dark' },
]

export const pictureName = (page: string, { language, theme }: View): string =>
  `${page}-${language}-${theme}.png`

/** What the public reads comes last, outside the desk. */
const shown = [
  ...deskPages,
  {
    name: 'public',
    heading: 'What the public reads',
    about: 'The page on the site, with the disclaimer under every English text.',
  },
]

const inWords = ({ language, theme }: View): string =>
  `${language === 'en' ? 'English' : 'Chinese'}, ${theme}`

/** The page that shows the pictures in order. */
export const tourReadme = (): string => {
  const sections = shown.map(({ about, heading, name }) => {
    const address = (view: View): string => pictureName(name, view)
    const [first, ...others] = views as readonly [View, ...View[]]
    return [
      `## ${heading}`,
      about,
      `![${heading}: ${inWords(first)}](${address(first)})`,
      others.map((view) => `[${inWords(view)}](${address(view)})`).join(' · '),
    ].join('\n\n')
  })
  return [
    '# Tour',
    'Every page of the desk, with the sample page `seed/mep-china-japan-dialogue.txt` in it. `TOUR=1 npm run test:e2e` makes these pictures and this page anew, on the built product.',
    ...sections,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}
