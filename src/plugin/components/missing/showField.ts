import type { ClientField } from 'payload'
import { stepsTo, type Step } from './stepsTo.js'

/** Payload renders what lies far below only as it comes near, and an editor after its code came. */
const patienceMs = 5_000
const pauseMs = 60

const operable =
  'input:not([type=hidden]):not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled)'

/** The id of a field's element in Payload's form. */
export const fieldIdOf = (path: string): string => `field-${path.replaceAll('.', '__')}`

const at = (form: ParentNode, path: string): HTMLElement | null =>
  form.querySelector<HTMLElement>(
    `#${CSS.escape(fieldIdOf(path))}, [data-field-path="${CSS.escape(path)}"], .${CSS.escape(fieldIdOf(path))}`,
  )

const unfold = (element: Element): void => {
  if (element.classList.contains('collapsible--collapsed'))
    element.querySelector<HTMLElement>('.collapsible__toggle')?.click()
}

/** Opens one step within what the steps before it opened; null where it is not there yet. */
const take = (scope: ParentNode, step: Step): ParentNode | null => {
  if (step.kind === 'fold') {
    const folded = scope.querySelector(`#${CSS.escape(step.id)}`)
    const part = folded?.querySelector('.collapsible')
    if (part) unfold(part)
    folded?.scrollIntoView({ block: 'center' })
    return folded
  }
  for (const tabs of scope.querySelectorAll('.tabs-field')) {
    const buttons = tabs.querySelectorAll<HTMLElement>(
      ':scope > .tabs-field__tabs-wrap .tabs-field__tab-button',
    )
    if (buttons.length !== step.count) continue
    const button = buttons[step.index]
    if (button?.classList.contains('tabs-field__tab-button--active') === false) button.click()
    return tabs.querySelector(':scope > .tabs-field__content-wrap')
  }
  return null
}

/** Lets the nearest part that is there come near, so that Payload renders what it holds. */
const bringNear = (form: ParentNode, path: string): void => {
  const names = path.split('.')
  const parents = names.map((_, index) => names.slice(0, names.length - index - 1).join('.'))
  const nearest = parents.filter(Boolean).find((parent) => at(form, parent) !== null)
  if (nearest !== undefined) at(form, nearest)?.scrollIntoView({ block: 'center' })
}

/** What takes the focus in a field; null while an editor is still on its way. */
const targetIn = (field: HTMLElement): HTMLElement | null => {
  if (field.matches('.rich-text-lexical')) {
    const text = field.querySelector<HTMLElement>('[contenteditable]')
    return text?.matches('[contenteditable=true]') === false ? field : text
  }
  return field.matches(operable) ? field : (field.querySelector<HTMLElement>(operable) ?? field)
}

const focusOn = (field: HTMLElement, target: HTMLElement): void => {
  if (target === field && !field.matches(operable)) field.tabIndex = -1
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'center' })
}

const tryOnce = (form: ParentNode, steps: readonly Step[], path: string): boolean => {
  let scope: ParentNode | null = form
  for (const step of steps) scope = scope === null ? null : take(scope, step)
  const field = at(form, path)
  const target = field === null ? null : targetIn(field)
  if (field === null || target === null) {
    bringNear(form, path)
    return false
  }
  focusOn(field, target)
  return document.activeElement === target
}

/**
 * Brings a field of Payload's form into sight and puts the focus into it, opening the tab and the
 * folded rows it lies in; whether that came about.
 */
export const showField = async (
  form: ParentNode,
  fields: readonly ClientField[],
  path: string,
): Promise<boolean> => {
  const steps = stepsTo(fields, path)
  const end = Date.now() + patienceMs
  while (!tryOnce(form, steps, path)) {
    if (Date.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  return true
}
