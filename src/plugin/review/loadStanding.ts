import type { EventView } from '../acts/lookAt.js'
import { askJson } from '../components/askJson.js'
import type { BarView } from '../components/barView.js'

/** Where a text or a release stands, and all that led there. */
export type Standing = {
  readonly view: BarView
  /** Oldest first; none of what came after the view. */
  readonly events: readonly EventView[]
}

/**
 * @param workflow address of the workflow
 * @param language of the admin
 */
export const loadStanding = async (workflow: string, language: string): Promise<Standing> => {
  const ask = askJson(language)
  const view = await ask<BarView>(workflow)
  const { data } = await ask<{ data: readonly EventView[] }>(`${workflow}/events`)
  return { view, events: data.filter(({ sequence }) => sequence <= view.sequence) }
}
