import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Kind, parse } from 'graphql'
import { availableEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import {
  graphqlOperations,
  graphqlSignatures,
  jobOperations,
  localOperations,
  resolveRest,
  restOperations,
  serverFunctions,
} from './run/registered.js'
import type { Absence, Attack, Sent } from './table/attack.js'
import { isAttack, table } from './table/index.js'
import { outside } from './table/outside.js'
import { paths } from './table/paths.js'

const rows = table.filter(isAttack)
const absences = table.filter((cell): cell is Absence => !isAttack(cell))

/** What a GraphQL document asks for, as it is registered. */
const askedIn = (document: string): string[] =>
  parse(document).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((one) =>
          one.kind === Kind.FIELD && !one.name.value.startsWith('__')
            ? [`${definition.operation} ${one.name.value}`]
            : [],
        )
      : [],
  )

/** The operations that a row is an attack on. */
const operationsOf = (sent: Sent): string[] => {
  switch (sent.api) {
    case 'REST':
      return sent.operation === null ? [] : [sent.operation]
    case 'GraphQL':
      return askedIn(sent.document)
    case 'Local':
      return [sent.method.startsWith('workflow.') ? sent.method : `payload.${sent.method}`]
    case 'Server function':
      return [`function ${sent.name}`]
  }
}

const tried = new Set(rows.flatMap(({ sent }) => operationsOf(sent)))

/** Operations that neither a row tries nor a reason leaves out. */
const missing = (registered: readonly string[]): string[] =>
  registered.filter((name) => !tried.has(name) && !(name in outside))

/** Adapters differ in what they have beside reading and writing. */
const isOfEngine = (name: string): boolean => name.startsWith('payload.db.')

const apis = ['REST', 'GraphQL', 'Local'] as const
const numbered = Object.keys(paths).filter((path) => /^[WR]\d+$/.test(path))

describe('the table', () => {
  test('has a row, or a reason why there is none, for each path and API', () => {
    expect(numbered).toHaveLength(34 + 21)
    const open = numbered.flatMap((path) =>
      apis
        .filter(
          (api) =>
            !rows.some((row) => row.path === path && row.sent.api === api) &&
            !absences.some((cell) => cell.path === path && cell.api === api),
        )
        .map((api) => `${path} ${api}`),
    )
    expect(open).toEqual([])
  })

  test('names no path but those of the notes and the design', () => {
    const named = new Set(table.map(({ path }) => path))
    expect([...named].filter((path) => !(path in paths))).toEqual([])
    expect(Object.keys(paths).filter((path) => !named.has(path))).toEqual([])
  })

  test('has no row twice', () => {
    const keys = rows.map((row) => JSON.stringify({ ...row, alike: row.alike?.name }))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})

describe.each(availableEngines)('what the installed Payload registers [$name]', (engine) => {
  let office: Office
  let registered: Record<Attack['sent']['api'], string[]>

  beforeAll(async () => {
    office = await openOffice(engine.url())
    registered = {
      REST: restOperations(office.config),
      GraphQL: graphqlOperations(office.schema()),
      Local: localOperations(office.payload),
      'Server function': serverFunctions(),
    }
  })
  afterAll(() => office.stop())

  test.each([
    ['REST', 150],
    ['GraphQL', 100],
    ['Local', 50],
    ['Server function', 10],
  ] as const)('is all in the table: %s', (api, least) => {
    expect(registered[api].length).toBeGreaterThan(least)
    expect(missing(registered[api])).toEqual([])
  })

  test('are no jobs', () => {
    expect(jobOperations(office.config)).toEqual([])
  })

  test('has whatever a row names: none tries what is not there', () => {
    const there = new Set(Object.values(registered).flat())
    const unknown = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'eval']
    const gone = [...tried].filter(
      (name) => !there.has(name) && !unknown.includes(name.replace('function ', '')),
    )
    expect(gone).toEqual([])
    expect(
      Object.keys(outside).filter(
        (name) => tried.has(name) || !(there.has(name) || isOfEngine(name)),
      ),
    ).toEqual([])
  })

  test('is what the address of a row leads to', () => {
    const astray = rows.flatMap(({ sent }) => {
      if (sent.api !== 'REST' || sent.headers?.['X-HTTP-Method-Override'] === 'GET') return []
      const found = resolveRest(registered.REST, sent.method, sent.address)
      return found === sent.operation ? [] : [`${sent.method} ${sent.address}: ${found}`]
    })
    expect(astray).toEqual([])
  })

  test('proves no reason wrong for which a cell is empty', () => {
    const said = { ...registered, GraphQL: graphqlSignatures(office.schema()) }
    const wrong = absences.flatMap(({ api, disprovedBy, path, reason }) =>
      said[api]
        .filter((name) => disprovedBy?.test(name))
        .map((name) => `${path} ${api} (${reason}): ${name.slice(0, 200)}`),
    )
    expect(wrong).toEqual([])
  })

  test('would be missed if it were new', () => {
    expect(
      missing(['POST /api/topics/:id/publish', 'mutation publishTopic', 'payload.publish']),
    ).toHaveLength(3)
  })
})
