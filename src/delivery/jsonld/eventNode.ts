import type { LinkedContext, LinkedResource } from './LinkedResource.js'
import { node, type Node } from './Node.js'
import { fromCard, fromCards, image, person, place } from './parts.js'

const attendance: Readonly<Record<string, string>> = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
}

const organisers = ['organiser', 'co-organiser', 'convener', 'host', 'co-host']
const speakers = ['speaker', 'chair', 'host']

/** The properties of an event, on a dialogue, a side event, or an activity that has no dialogue. */
export const eventProperties = (
  resource: LinkedResource,
  context: LinkedContext,
): Readonly<Record<string, unknown>> => {
  const { dialogue, event, organisations = [], participants = [], series, status } = resource
  const bodies = (roles: readonly string[]) =>
    organisations
      .filter(({ role }) => role !== undefined && roles.includes(role))
      .flatMap(({ organisation }) => fromCard(organisation, context) ?? [])
  const people = (isSpeaking: boolean) =>
    participants
      .filter(
        ({ functions = [] }) => functions.some((name) => speakers.includes(name)) === isSpeaking,
      )
      .flatMap((one) => person(one, context, { affiliation: fromCard(one.organisation, context) }))
  return {
    startDate: event?.start?.slice(0, 10),
    endDate: event?.end?.slice(0, 10),
    eventStatus: `https://schema.org/${status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: attendance[resource.place?.mode ?? ''],
    location: place(resource),
    organizer: bodies(organisers),
    sponsor: bodies(['supporter']),
    performer: people(true),
    attendee: [...people(false), ...bodies(['delegation'])],
    superEvent: fromCard(dialogue, context) ?? seriesNode(series, context),
    subEvent: fromCards(resource.sideEvents, context),
  }
}

const seriesNode = (series: LinkedResource['series'], context: LinkedContext): Node | undefined => {
  const card = fromCard(series, context)
  return card && { ...card, '@type': 'EventSeries' }
}

/** A dialogue or side event as an event. */
export const eventNode = (resource: LinkedResource, context: LinkedContext): Node =>
  node('Event', {
    '@id': resource.links.html ?? resource.links.self,
    url: resource.links.html ?? resource.links.self,
    name: resource.title,
    alternateName: [resource.shortTitle, resource.acronym].filter(Boolean),
    description: resource.summary,
    inLanguage: resource.locale,
    keywords: fromCards(resource.topics, context).map(({ name }) => name),
    about: (resource.themes ?? []).flatMap(({ text }) =>
      text ? node('Thing', { name: text }) : [],
    ),
    image: image(resource.leadImage),
    ...eventProperties(resource, context),
  })
