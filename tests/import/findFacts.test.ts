import { describe, expect, test } from '@jest/globals'
import { partiesIn } from '../../src/import/facts/countries.js'
import { findOrganisers } from '../../src/import/facts/findOrganisers.js'
import { codesOf, factsOf, pageText, seedText } from './support/pages.js'

describe('the facts of the seed page', () => {
  const facts = factsOf(seedText)
  const { dialogue } = facts
  const printed = seedText.split('\n')

  test.each([
    ['kind', facts.kind, 'speaks'],
    ['status', facts.status, 'held'],
    [
      'time: a weekday and no date',
      facts.when,
      { start: null, end: null, precision: 'weekday', dateText: 'Wednesday' },
    ],
    [
      'place: a city, and no country made out of it',
      facts.place,
      { city: 'Beijing', country: null },
    ],
    ['parties', facts.countries, ['CN', 'JP']],
    ['ministry', facts.ministry, 'MEP'],
    [
      'dialogue',
      dialogue?.title,
      'China-Japan High-level Roundtable Dialogue on Environmental Protection',
    ],
    ['level', dialogue?.level, 'bilateral'],
    ['rank', dialogue?.rank, 'high-level'],
    ['no session number', dialogue?.ordinal, null],
    [
      'basis',
      dialogue?.basis,
      { agreement: 'bilateral agreement on environmental cooperation', dateText: '1994' },
    ],
    [
      'themes',
      dialogue?.themes,
      [
        'Learning the Japanese experience in green transformation',
        'Innovation of green consumption policies',
      ],
    ],
    [
      'guiding statement',
      dialogue?.guidingStatement,
      'the guidelines of General Secretary Xi Jinping’s statement on advocating green development patterns and lifestyles',
    ],
    ['stated number of side events', dialogue?.statedSideEventCount, 4],
    ['people cited', facts.mentions, [{ name: 'Xi Jinping', post: 'General Secretary' }]],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })

  test('side events: four of four, the first with two “and” in its name', () => {
    expect(dialogue?.sideEvents).toEqual([
      {
        order: 1,
        kind: 'forum',
        title:
          'Forum on the public awareness and education base and the innovation of environmental education and public awareness raising activities',
      },
      {
        order: 2,
        kind: 'forum',
        title: 'Forum on environmental technology assessment and transformation of S&T outputs',
      },
      { order: 3, kind: 'forum', title: 'Forum on sustainable rural environmental protection' },
      { order: 4, kind: 'forum', title: 'Forum on the VOCs monitoring technologies and control' },
    ])
  })

  test('participants: two, each with post, body, country, side and function', () => {
    expect(facts.participants).toEqual([
      {
        name: 'Huang Runqiu',
        familyName: 'Huang',
        givenName: 'Runqiu',
        post: 'Vice Minister',
        organisation: 'MEP',
        country: 'CN',
        side: 'ours',
        functions: ['speaker'],
      },
      {
        name: 'Seki Soichiro',
        familyName: null,
        givenName: null,
        post: 'Senior Consultant',
        organisation: 'Japanese Ministry of the Environment',
        country: 'JP',
        side: 'theirs',
        functions: ['speaker'],
      },
    ])
  })

  test('organisations: five, with graded credit', () => {
    expect(facts.organisations).toEqual([
      {
        name: 'Sino-Japan Friendship Center for Environmental Protection',
        acronym: null,
        kind: null,
        country: null,
        role: 'co-organiser',
      },
      {
        name: 'Japan International Cooperation Agency',
        acronym: 'JICA',
        kind: 'agency',
        country: 'JP',
        role: 'co-organiser',
      },
      { name: 'MEP', acronym: 'MEP', kind: 'ministry', country: 'CN', role: 'guidance' },
      {
        name: 'Japanese Ministry of the Environment',
        acronym: null,
        kind: 'ministry',
        country: 'JP',
        role: 'guidance',
      },
      {
        name: 'Green Consumption and Green Supply Chain Alliance',
        acronym: null,
        kind: 'alliance',
        country: null,
        role: null,
      },
    ])
  })

  test('statements: what Huang and Seki said, his three suggestions one each', () => {
    expect(facts.statements.map(({ speaker, kind }) => `${speaker} ${kind}`)).toEqual([
      'Huang Runqiu remarks',
      'Huang Runqiu remarks',
      'Huang Runqiu proposal',
      'Huang Runqiu proposal',
      'Huang Runqiu proposal',
      'Seki Soichiro appreciation',
      'Seki Soichiro hope',
    ])
    expect(facts.statements[0]?.text).toBe(printed[6])
    expect(facts.statements[3]?.text).toMatch(
      /^Highlight the priorities of cooperation, .* “belt and road”$/,
    )
  })

  test('outcome: the alliance, initiated before witnesses, in the page’s own words', () => {
    expect(facts.outcomes).toEqual([
      {
        kind: 'launch',
        text: printed[12],
        organisation: 'Green Consumption and Green Supply Chain Alliance',
        witnesses: 'Delegates of the two countries',
      },
    ])
  })

  test('what is doubtful is a warning each', () => {
    expect(codesOf(facts).slice(5)).toEqual([
      'no-date',
      'organisation-name-missing',
      'organisation-kind-inferred',
      'organisation-kind-unknown',
    ])
  })
})

describe('other pages of the family', () => {
  const held = (first: string, ...others: string[]) =>
    factsOf(
      pageText({
        title: 'The third Sino-German Workshop on Noise held in Bonn',
        body: [first, ...others],
      }),
    )
  const opening = 'The third Sino-German Workshop on Noise was held in Bonn, Germany'

  test.each([
    [
      'another weekday',
      `${opening} on Monday.`,
      { start: null, end: null, precision: 'weekday', dateText: 'Monday' },
    ],
    [
      'a full date',
      `${opening} on June 14, 2017.`,
      { start: '2017-06-14', end: null, precision: 'day', dateText: 'June 14, 2017' },
    ],
    [
      'day before month',
      `${opening} on 14 June 2017.`,
      { start: '2017-06-14', end: null, precision: 'day', dateText: '14 June 2017' },
    ],
    [
      'a range',
      `${opening} from May 3 to 5, 2016.`,
      { start: '2016-05-03', end: '2016-05-05', precision: 'range', dateText: 'May 3 to 5, 2016' },
    ],
    [
      'no year',
      `${opening} on June 14.`,
      { start: null, end: null, precision: 'unknown', dateText: 'June 14' },
    ],
    ['no time', `${opening}.`, { start: null, end: null, precision: 'unknown', dateText: null }],
  ])('%s', (_, sentence, when) => {
    const facts = held(sentence)
    expect(facts.when).toEqual(when)
    expect(codesOf(facts).includes('no-date')).toBe(when.start === null)
  })

  test('session number, printed country and parties', () => {
    const facts = held(`${opening} on Monday.`)
    expect(facts.dialogue?.ordinal).toBe(3)
    expect(facts.place).toEqual({ city: 'Bonn', country: 'DE' })
    expect(facts.countries).toEqual(['CN', 'DE'])
  })

  test('fewer side events than stated is a warning, and none is made up', () => {
    const facts = held(
      `${opening}.`,
      'Three side events were held, including the seminar on sound and light, and the exhibition on silence.',
    )
    expect(facts.dialogue?.sideEvents.map(({ title, kind }) => `${kind}: ${title}`)).toEqual([
      'seminar: Seminar on sound and light',
      'exhibition: Exhibition on silence',
    ])
    expect(codesOf(facts)).toContain('side-event-count')
  })

  test('a stated number without a list gives the number, no side event and a warning', () => {
    const facts = held(`${opening}.`, 'Two side events were held.')
    expect(facts.dialogue).toMatchObject({ statedSideEventCount: 2, sideEvents: [] })
    expect(codesOf(facts)).toContain('side-event-count')
  })

  test('a meeting without an event keeps its facts and has no dialogue', () => {
    const facts = factsOf(
      pageText({
        body: [
          'On Friday, Vice Minister Wang Qiang met with Director General of the German Environment Agency Anna Schmidt in Beijing.',
          'Anna Schmidt thanked the hosts.',
        ],
      }),
    )
    expect(facts.dialogue).toBeNull()
    expect(facts.kind).toBe('meets')
    expect(
      facts.participants.map(({ name, side, country, organisation }) => ({
        name,
        side,
        country,
        organisation,
      })),
    ).toEqual([
      { name: 'Wang Qiang', side: 'ours', country: null, organisation: 'MEP' },
      {
        name: 'Anna Schmidt',
        side: 'theirs',
        country: 'DE',
        organisation: 'German Environment Agency',
      },
    ])
  })

  test('an announcement is planned', () => {
    expect(
      factsOf(
        pageText({
          title: 'Wang Qiang to attend the China-France Forum on Rivers',
          body: ['Vice Minister Wang Qiang will attend the China-France Forum on Rivers.'],
        }),
      ).status,
    ).toBe('planned')
  })

  test('without a breadcrumb a minister of no named country is ours, and a warning says it was inferred', () => {
    const facts = factsOf(pageText({ breadcrumb: null }))
    expect(facts.participants[0]).toMatchObject({
      name: 'Wang Qiang',
      side: 'ours',
      organisation: null,
    })
    expect(codesOf(facts)).toContain('leader-inferred')
  })

  test('with the old file name the likely day is proposed in the warning and not entered', () => {
    const facts = factsOf(seedText, 't20170615_416094.txt')
    expect(facts.when.start).toBeNull()
    expect(facts.warnings.find(({ code }) => code === 'no-date')?.message).toContain(
      '2017-06-14 is likely',
    )
  })
})

describe('names', () => {
  test.each([
    [
      'The event was organized by the Ministry of Ecology and Environment and Tsinghua University.',
      ['Ministry of Ecology and Environment', 'Tsinghua University'],
    ],
    [
      'It was hosted by the Clean Air Alliance, the Green Fund and Peking University in Beijing.',
      ['Clean Air Alliance', 'Green Fund', 'Peking University'],
    ],
    [
      'It was supported by the Energy and Resources Institute (TERI).',
      ['Energy and Resources Institute'],
    ],
  ])('"and" inside a name does not split it: %s', (sentence, names) => {
    expect(findOrganisers([sentence]).map(({ name }) => name)).toEqual(names)
  })

  test.each([
    ['China-Japan-Republic of Korea meeting', ['CN', 'JP', 'KR']],
    ['China-ASEAN forum', []],
    ['China-EU Dialogue', []],
    ['between France and the United Kingdom', ['FR', 'GB']],
    ['the High-level meeting', []],
    ['between Fujian and Germany', []],
  ])('a bloc, a region or a province is no country: %s', (text, codes) => {
    expect(partiesIn(text)).toEqual(codes)
  })
})
