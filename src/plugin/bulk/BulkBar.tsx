'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { useSentences } from '../components/useSentences.js'
import { useBulk } from './BulkChoice.js'
import { BulkResults } from './BulkResults.js'
import { bulkVerbs, type BulkVerb } from './bulkVerbs.js'
import { takeInTurn, type BulkItem, type BulkResult } from './takeInTurn.js'

type Run = {
  readonly verb: BulkVerb
  readonly items: readonly BulkItem[]
  readonly results: readonly BulkResult[]
}

/** The steps that all chosen texts of a list can take, with what became of each. */
export const BulkBar = (): ReactNode => {
  const say = useSentences()
  const { i18n } = useTranslation()
  const { refresh } = useRouter()
  const { choose, chosen, items } = useBulk()
  const [asked, setAsked] = useState<BulkVerb | null>(null)
  const [run, setRun] = useState<Run | null>(null)
  const these = items.filter(({ key }) => chosen.has(key))
  const isRunning = run !== null && run.results.length < run.items.length

  const begin = async (verb: BulkVerb): Promise<void> => {
    setAsked(null)
    setRun({ verb, items: these, results: [] })
    await takeInTurn(these, verb, i18n.language, (result) =>
      setRun((before) => before && { ...before, results: [...before.results, result] }),
    )
    choose(
      items.map(({ key }) => key),
      false,
    )
    refresh()
  }
  const count = String(these.length)
  if (items.length === 0 && run === null) return null
  return (
    <section aria-label={say('bulk:label')} className="communique-bulk">
      <div className="communique-bulk__steps">
        <span role="status">{say('bulk:chosen', { count })}</span>
        {bulkVerbs.map((verb) => (
          <Button
            buttonStyle="secondary"
            disabled={these.length === 0 || isRunning}
            id={`bulk-${verb}`}
            key={verb}
            margin={false}
            onClick={() => setAsked(verb)}
            size="small"
            type="button"
          >
            {say(`verbs:${verb}`)}
          </Button>
        ))}
      </div>
      {asked === null || these.length === 0 ? null : (
        <div aria-live="polite" className="communique-bulk__question">
          <p>{say('bulk:question', { count, step: say(`verbs:${asked}`) })}</p>
          <div className="communique-bulk__steps">
            <Button
              id="bulk-confirm"
              margin={false}
              onClick={() => void begin(asked)}
              size="small"
              type="button"
            >
              {say('bulk:confirm', { count, step: say(`verbs:${asked}`) })}
            </Button>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => setAsked(null)}
              size="small"
              type="button"
            >
              {say('form:cancel')}
            </Button>
          </div>
        </div>
      )}
      {run === null ? null : (
        <BulkResults count={run.items.length} results={run.results} verb={run.verb} />
      )}
    </section>
  )
}
