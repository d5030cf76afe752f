import { figure, isMet, type Row } from './Row.js'

const budgetOf = ({ budget }: Row): string => {
  if (budget === undefined) return ''
  return 'atLeast' in budget ? `≥ ${budget.atLeast}` : `≤ ${budget.atMost}`
}

const verdicts = new Map([
  [true, 'met'],
  [false, '**missed**'],
  [null, ''],
])

/** Lines as a table in Markdown, a heading before each section. */
export const tableOf = (rows: readonly Row[]): string => {
  const sections = [...new Set(rows.map(({ section }) => section))]
  return sections
    .map((section) => {
      const lines = rows
        .filter((row) => row.section === section)
        .map((row) => {
          const { against, ours, ratio, what } = row
          const verdict = verdicts.get(isMet(row)) ?? ''
          return `| ${what} | ${ours} | ${against} | ${figure(ratio)} | ${budgetOf(row)} | ${verdict} |`
        })
      const head = '| what | ours | against | ratio | budget | |\n|---|---|---|--:|---|---|'
      return `### ${section}\n\n${head}\n${lines.join('\n')}\n`
    })
    .join('\n')
}
