const site = 'https://press.example'

const card = (type: string, id: string, slug: string, title: string) => ({
  type,
  id,
  slug,
  title,
  links: { self: `${site}/v1/${type}/${slug}?locale=en` },
})

const slug = 'china-japan-high-level-roundtable-dialogue-on-environmental-protection'

const envelope = {
  type: 'leader-activities',
  id: '0198c1de-6f3a-7c52-9d20-0f5a4a0c7f11',
  slug,
  locale: 'en',
  title: 'China-Japan High-level Roundtable Dialogue on Environmental Protection held in Beijing',
  disclaimer: {
    text: '(This English version is for your reference only.In case any discrepancy exists between the Chinese and English context, the Chinese version shall prevail.)',
    prevailingLanguage: 'zh',
    original: { locale: 'zh', href: `${site}/v1/leader-activities/${slug}?locale=zh` },
  },
  fingerprint: '5b1f7c0e3c0a4f7f6d6f0a9f4d7f3b6f0c1f8a2d9e5b4c3a2f1e0d9c8b7a6f5e',
  firstPublishedAt: '2026-11-02T03:00:00.000Z',
  publishedAt: '2026-11-02T03:00:00.000Z',
  updatedAt: '2026-11-02T03:00:00.000Z',
  displayedAt: '2017-06-20T16:00:00.000Z',
  changeNotes: [],
  links: {
    self: `${site}/v1/leader-activities/${slug}?locale=en`,
    html: `${site}/en/leader-activities/${slug}`,
    alternates: [{ locale: 'zh', href: `${site}/v1/leader-activities/${slug}?locale=zh` }],
  },
}

const item = {
  ...envelope,
  leaders: [
    {
      leader: card(
        'leaders',
        '0198c1de-1b7e-7d0c-8a3e-5c1d2e3f4a5b',
        'huang-runqiu',
        'Huang Runqiu',
      ),
      postAtTheTime: 'Vice Minister',
    },
  ],
  countries: ['CN', 'JP'],
}

const opening =
  'China-Japan High-level Roundtable Dialogue on Environmental Protection was held in Beijing on Wednesday.'

/** Examples by the name of the schema: the sample page, shortened. */
export const examples: Readonly<Record<string, unknown>> = {
  LeaderActivity: { ...item, body: { html: `<p>${opening}</p>`, text: opening } },
  LeaderActivityList: {
    data: [item],
    page: {
      next: `${site}/v1/leader-activities?limit=1&locale=en&cursor=WyJhZnRlciIs`,
      previous: null,
    },
  },
}
