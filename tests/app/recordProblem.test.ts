import { expect, test } from '@jest/globals'
import { recordProblem } from '../../src/app/server/recordProblem.js'

const broken = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    where: 'editorial-heads',
    row: `topics/${index}`,
    problem: 'the chain does not end where its head says',
  }))

test('a record that holds is no problem', () => {
  expect(recordProblem([])).toBeNull()
})

test('a chain that does not end where its head says is named, with the command that says more', () => {
  expect(recordProblem(broken(1))).toBe(
    'The record does not hold; run "communique verify": topics/0: the chain does not end where its head says.',
  )
})

test('of very many a few are named and the others counted', () => {
  const said = recordProblem(broken(25_000)) ?? ''
  expect(said.length).toBeLessThan(1_000)
  expect(said).toMatch(/; and 24990 more\.$/)
})
