import type { SampleHouse } from './sampleHouse.js'

/** A page that somebody of the house sees. One line here, and it is checked and in the tour. */
export type DeskPage = {
  /** In the name of its pictures. */
  readonly name: string
  readonly heading: string
  /** One sentence for the tour. */
  readonly about: string
  /** Who looks at it; null: somebody who is not signed in. */
  readonly who: 'officer' | 'approver' | null
  readonly address: (house: SampleHouse) => string
  /** Where something of ours stands once the page is drawn. */
  readonly shows: string
  /** What is pressed first. */
  readonly opens?: string
  /** Payload's own page, in which at most a part is ours. */
  readonly isPayloads?: boolean
}

const bar = '.communique-bar__summary'

export const deskPages: readonly DeskPage[] = [
  {
    name: 'login',
    heading: 'Sign in',
    about: 'The admin is Payload’s, with its own sign-in.',
    who: null,
    address: () => '/login',
    shows: '#field-password',
    isPayloads: true,
  },
  {
    name: 'desk',
    heading: 'The desk',
    about: 'What waits for whoever is here, what goes out next, and what just went public.',
    who: 'approver',
    address: () => '',
    shows: '.communique-home__counts',
  },
  {
    name: 'desk-officer',
    heading: 'The desk of somebody who writes',
    about: 'Drafts come first, and what was sent back with a comment.',
    who: 'officer',
    address: () => '',
    shows: '.communique-home__counts',
  },
  {
    name: 'queue',
    heading: 'What waits',
    about: 'The list behind each number, filtered by person, step, time and kind.',
    who: 'approver',
    address: () => '/queue?for=mine',
    shows: '.communique-queue__table',
  },
  {
    name: 'calendar',
    heading: 'The calendar',
    about: 'What goes out when, what failed, what went public; approvers move it by hand.',
    who: 'approver',
    address: () => '/calendar',
    shows: '.communique-calendar',
  },
  {
    name: 'list',
    heading: 'A collection',
    about: 'Each text says where it stands.',
    who: 'officer',
    address: () => '/collections/topics',
    shows: '.collection-list .table tbody tr',
    isPayloads: true,
  },
  {
    name: 'create',
    heading: 'A new text',
    about: 'A text begins as a draft; the bar above it says what comes next.',
    who: 'officer',
    address: () => '/collections/leader-activities/create',
    shows: '.communique-bar__state p',
    isPayloads: true,
  },
  {
    name: 'edit',
    heading: 'A text in review',
    about:
      'The bar says in words where the text stands, who wrote it, what the public reads, and what one can do next.',
    who: 'approver',
    address: ({ activity }) => `/collections/${activity}`,
    shows: bar,
    isPayloads: true,
  },
  {
    name: 'step',
    heading: 'A step that asks for something',
    about: 'A drawer says what the step does and asks for the words that go with it.',
    who: 'approver',
    address: ({ activity }) => `/collections/${activity}`,
    opens: '#workflow-request-changes',
    shows: '#workflow-confirm-request-changes',
    isPayloads: true,
  },
  {
    name: 'review',
    heading: 'Review',
    about: 'What would change for the public, word by word, in both languages, and who made it so.',
    who: 'approver',
    address: ({ activity }) => `/collections/${activity}/review`,
    shows: '[aria-labelledby=review-changes] dl',
    isPayloads: true,
  },
  {
    name: 'record',
    heading: 'Record',
    about: 'All that happened; any two texts compared; what the public read at a time.',
    who: 'approver',
    address: ({ activity }) => `/collections/${activity}/record`,
    shows: '.communique-record__table',
    isPayloads: true,
  },
  {
    name: 'sent-back',
    heading: 'A text that was sent back',
    about: 'Whoever wrote it sees who asked for changes, mends it and submits it again.',
    who: 'officer',
    address: ({ sentBack }) => `/collections/${sentBack}`,
    shows: bar,
    isPayloads: true,
  },
  {
    name: 'forced',
    heading: 'A text that went out without approval',
    about: 'It says so in every list until somebody else has settled the review.',
    who: 'approver',
    address: ({ forced }) => `/collections/${forced}`,
    shows: bar,
    isPayloads: true,
  },
  {
    name: 'release',
    heading: 'A release',
    about: 'Texts that go public together are submitted, approved and published as one.',
    who: 'approver',
    address: ({ release }) => `/collections/${release}`,
    shows: bar,
    isPayloads: true,
  },
  {
    name: 'release-review',
    heading: 'Review of a release',
    about: 'All its texts on one page, each against what the public reads.',
    who: 'approver',
    address: ({ release }) => `/collections/${release}/review`,
    shows: '.communique-review__member dl',
    isPayloads: true,
  },
  {
    name: 'account',
    heading: 'One’s own account',
    about: 'Nobody gives roles to themselves; language and theme are everybody’s own choice.',
    who: 'officer',
    address: () => '/account',
    shows: '#field-name',
    isPayloads: true,
  },
]
