import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { payloadFindings } from './payloadFindings.js'

const grave = ['serious', 'critical']

const isPayloads = async (page: Page, rule: string, target: string): Promise<boolean> => {
  const selectors = payloadFindings
    .filter((finding) => finding.rule === rule)
    .map(({ selector }) => selector)
  return (
    selectors.length > 0 &&
    page.evaluate(([element, known]) => document.querySelector(element)?.matches(known) ?? false, [
      target,
      selectors.join(', '),
    ] as const)
  )
}

/** Colours that are still on their way are nobody's to read. */
const comeToRest = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
    await Promise.allSettled(moving.map(({ finished }) => finished))
  })

/** What axe finds serious or critical on a page, beyond what is known of Payload's own markup. */
export const findFaults = async (page: Page): Promise<string[]> => {
  await comeToRest(page)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const faults: string[] = []
  for (const { id, impact, nodes } of violations)
    for (const { failureSummary, html, target } of grave.includes(impact ?? '') ? nodes : []) {
      const selector = target.join(' ')
      if (!(await isPayloads(page, id, selector)))
        faults.push(`${id}: ${selector}\n${html}\n${failureSummary ?? ''}`)
    }
  return faults
}
