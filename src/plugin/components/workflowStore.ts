'use client'

import type { BarView } from './barView.js'
import { readAnswer } from './readAnswer.js'

/** What the browser knows of one document's workflow. */
export type Known = {
  readonly view: BarView | null
  /** Why it could not be read, in the reader's language. */
  readonly failure: string | null
  /** Nobody has saved it yet: so it is with a global at first. */
  readonly isMissing?: boolean
}

/** Nothing is known yet. */
export const nothingKnown: Known = { view: null, failure: null }

const known = new Map<string, Known>()
const listeners = new Set<() => void>()
const underWay = new Map<string, Promise<void>>()

const set = (url: string, value: Known): void => {
  known.set(url, value)
  for (const listener of listeners) listener()
}

const read = async (url: string, language: string): Promise<void> => {
  const answer = await readAnswer(
    fetch(url, { credentials: 'include', headers: { 'Accept-Language': language } }),
  )
  const before = known.get(url)?.view ?? null
  set(
    url,
    answer.kind === 'done'
      ? { view: answer.view, failure: null }
      : answer.messages.some(({ code }) => code === 'not-found')
        ? { view: null, failure: null, isMissing: true }
        : { view: before, failure: answer.messages.map(({ message }) => message).join(' ') },
  )
}

/**
 * The workflow of each document as the API last told it. Payload renders the bar and the status of
 * one document at two places with no parent of ours, so they share what was read here.
 */
export const workflowStore = {
  get: (url: string): Known => known.get(url) ?? nothingKnown,
  set: (url: string, view: BarView): void => set(url, { view, failure: null }),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Reads it anew; callers at one moment share one request. */
  load: (url: string, language: string): Promise<void> => {
    const running = underWay.get(url) ?? read(url, language).finally(() => underWay.delete(url))
    underWay.set(url, running)
    return running
  },
}
