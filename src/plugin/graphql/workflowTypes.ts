import type * as GraphQL from 'graphql'
import type {
  GraphQLInputObjectType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLScalarType,
} from 'graphql'
import { textScalar } from './textScalar.js'

type Fields = Record<string, GraphQLOutputType>

/** The types of the workflow; made once for a schema, since a schema knows each name once. */
export type WorkflowTypes = {
  readonly text: GraphQLScalarType
  readonly expectation: GraphQLInputObjectType
  readonly workflow: GraphQLObjectType
  readonly event: GraphQLObjectType
  readonly limited: GraphQLObjectType
  readonly person: GraphQLObjectType
  readonly refusal: GraphQLObjectType
  /** A page of what waits, and one of what is owed. */
  readonly queue: GraphQLObjectType
  readonly debts: GraphQLObjectType
  /** A planned publication. */
  readonly due: GraphQLObjectType
}

/** The shapes of `GET …/workflow` and `…/workflow/events` (design section 11) as GraphQL types. */
export const workflowTypes = (graphql: typeof GraphQL): WorkflowTypes => {
  const { GraphQLBoolean, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } = graphql
  const text = textScalar(graphql)
  const some = (type: GraphQLOutputType) => new GraphQLNonNull(type)
  const many = (type: GraphQLOutputType) => some(new GraphQLList(some(type)))
  const object = (name: string, fields: Fields): GraphQLObjectType =>
    new graphql.GraphQLObjectType({
      name: `Workflow${name}`,
      fields: Object.fromEntries(Object.entries(fields).map(([key, type]) => [key, { type }])),
    })

  const person = object('Person', { id: GraphQLString, name: GraphQLString })
  const deed = object('Deed', {
    id: GraphQLString,
    name: GraphQLString,
    role: some(GraphQLString),
    at: some(GraphQLString),
    fingerprint: GraphQLString,
    stage: GraphQLString,
    group: GraphQLString,
  })
  const need = object('Need', {
    group: GraphQLString,
    groupLabel: GraphQLString,
    needed: some(GraphQLInt),
    missing: some(GraphQLInt),
    given: many(deed),
    mayGive: many(person),
    isYours: some(GraphQLBoolean),
  })
  const stage = object('Stage', {
    name: some(GraphQLString),
    label: some(GraphQLString),
    round: some(GraphQLInt),
    isOpen: some(GraphQLBoolean),
    needs: many(need),
  })
  const refusal = object('Refusal', {
    code: some(GraphQLString),
    message: some(GraphQLString),
    field: GraphQLString,
    locale: GraphQLString,
    document: GraphQLString,
    check: GraphQLString,
  })
  const finding = object('Finding', {
    check: some(GraphQLString),
    severity: some(GraphQLString),
    message: some(GraphQLString),
    field: GraphQLString,
    locale: GraphQLString,
  })
  const memberFields = {
    collection: some(GraphQLString),
    id: some(GraphQLString),
    title: text,
    state: some(GraphQLString),
    publicState: some(GraphQLString),
  }
  const limit: Fields = {
    people: many(person),
    roles: many(GraphQLString),
    by: some(person),
    at: some(GraphQLString),
    reason: text,
  }
  const courtesies = {
    assignment: object('Assignment', {
      matter: some(GraphQLString),
      assignee: person,
      group: GraphQLString,
      by: some(person),
      at: some(GraphQLString),
      dueAt: GraphQLString,
      isOverdue: some(GraphQLBoolean),
    }),
    claim: object('Claim', {
      by: some(person),
      at: some(GraphQLString),
      until: some(GraphQLString),
    }),
  }
  const pagePlace = object('PagePlace', { next: GraphQLString })
  const pageOf = (name: string, fields: Fields): GraphQLObjectType =>
    object(`${name}Page`, { data: many(object(name, fields)), page: some(pagePlace) })
  return {
    limited: object('Limited', {
      collection: some(GraphQLString),
      id: GraphQLString,
      sequence: some(GraphQLInt),
      fingerprint: GraphQLString,
      ...limit,
    }),
    person,
    refusal,
    text,
    queue: pageOf('QueueItem', {
      collection: some(GraphQLString),
      id: GraphQLString,
      title: text,
      sequence: some(GraphQLInt),
      fingerprint: GraphQLString,
      working: some(GraphQLString),
      public: some(GraphQLString),
      states: many(GraphQLString),
      since: some(GraphQLString),
      waitsFor: some(object('WaitsFor', { person, group: GraphQLString })),
      ...courtesies,
      dueAt: GraphQLString,
      isOverdue: some(GraphQLBoolean),
      isOwn: some(GraphQLBoolean),
    }),
    debts: pageOf('DebtItem', {
      collection: some(GraphQLString),
      id: GraphQLString,
      title: text,
      public: some(GraphQLString),
      debts: many(
        object('OpenDebt', {
          by: some(person),
          reason: text,
          openedAt: some(GraphQLString),
          dueAt: some(GraphQLString),
          isOverdue: some(GraphQLBoolean),
        }),
      ),
      dueAt: some(GraphQLString),
      isOverdue: some(GraphQLBoolean),
      maySettle: many(person),
    }),
    due: object('DueItem', {
      state: some(GraphQLString),
      collection: some(GraphQLString),
      id: GraphQLString,
      title: text,
      at: some(GraphQLString),
      timeZone: some(GraphQLString),
      isForced: some(GraphQLBoolean),
      by: some(person),
      failedAt: GraphQLString,
      refusals: many(refusal),
    }),
    expectation: new graphql.GraphQLInputObjectType({
      name: 'WorkflowExpectation',
      description: 'Which text the verb is about, as it was seen.',
      fields: {
        sequence: { type: new GraphQLNonNull(GraphQLInt) },
        fingerprint: { type: GraphQLString },
      },
    }),
    workflow: object('', {
      collection: some(GraphQLString),
      id: GraphQLString,
      sequence: some(GraphQLInt),
      fingerprint: GraphQLString,
      working: some(
        object('Working', { state: some(GraphQLString), since: GraphQLString, by: person }),
      ),
      public: some(
        object('Public', {
          state: some(GraphQLString),
          fingerprint: GraphQLString,
          since: GraphQLString,
          reason: text,
          redirect: object('Redirect', {
            to: some(GraphQLString),
            title: text,
            deadIn: many(GraphQLString),
          }),
          changeNotes: many(
            object('ChangeNote', {
              sequence: some(GraphQLInt),
              at: some(GraphQLString),
              kind: some(GraphQLString),
              note: text,
              amendedFrom: text,
              former: new GraphQLList(
                some(object('FormerNote', { note: text, until: some(GraphQLString) })),
              ),
            }),
          ),
        }),
      ),
      approvals: many(deed),
      stages: many(stage),
      checks: object('Checks', {
        isRecorded: some(GraphQLBoolean),
        ran: many(GraphQLString),
        findings: many(finding),
      }),
      contributors: many(deed),
      hasUnknownAuthor: some(GraphQLBoolean),
      debts: many(
        object('Debt', {
          by: some(person),
          reason: text,
          openedAt: some(GraphQLString),
          dueAt: some(GraphQLString),
        }),
      ),
      schedule: object('Schedule', {
        at: some(GraphQLString),
        timeZone: some(GraphQLString),
        fingerprint: GraphQLString,
        isForced: some(GraphQLBoolean),
        by: some(person),
      }),
      ...courtesies,
      failure: object('Failure', {
        at: some(GraphQLString),
        timeZone: some(GraphQLString),
        failedAt: some(GraphQLString),
        refusals: many(refusal),
      }),
      release: object('Release', { id: some(GraphQLString), title: some(GraphQLString) }),
      needs: many(object('Needed', memberFields)),
      // Of releases alone.
      title: GraphQLString,
      publicNumber: GraphQLInt,
      members: new GraphQLList(
        some(
          object('Member', {
            ...memberFields,
            fingerprint: GraphQLString,
            isHeld: some(GraphQLBoolean),
          }),
        ),
      ),
      pressLinks: many(
        object('PressLink', {
          link: some(GraphQLInt),
          recipient: some(GraphQLString),
          by: some(person),
          madeAt: some(GraphQLString),
          expiresAt: some(GraphQLString),
          revokedAt: GraphQLString,
          isOpen: some(GraphQLBoolean),
          openings: some(GraphQLInt),
          lastOpenedAt: GraphQLString,
        }),
      ),
      newPressLink: object('NewPressLink', {
        link: some(GraphQLInt),
        path: some(GraphQLString),
      }),
      limit: object('Limit', limit),
      verbs: many(
        object('Verb', {
          verb: some(GraphQLString),
          allowed: some(GraphQLBoolean),
          refusals: many(refusal),
        }),
      ),
    }),
    event: object('Event', {
      sequence: some(GraphQLInt),
      type: some(GraphQLString),
      at: some(GraphQLString),
      by: some(person),
      role: some(GraphQLString),
      fingerprint: GraphQLString,
      publicNumber: GraphQLInt,
      reason: text,
      hash: some(GraphQLString),
      previous: some(GraphQLString),
    }),
  }
}
