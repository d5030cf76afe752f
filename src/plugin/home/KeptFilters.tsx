'use client'

import { Button, Link, usePreferences } from '@payloadcms/ui'
import { useEffect, useId, useState, type ReactNode } from 'react'
import { useSentences } from '../components/useSentences.js'

/** A choice of texts that somebody wants to come back to. */
export type KeptFilter = { readonly name: string; readonly query: string }

type Props = {
  /** Where the list is, without a choice. */
  readonly address: string
  /** What is chosen just now, as it stands in the address. */
  readonly query: string
}

/** Where Payload keeps it, for each person. */
const key = 'communique-queue'

/** The choices that somebody has kept under a name of their own, and the way to keep this one. */
export const KeptFilters = ({ address, query }: Props): ReactNode => {
  const say = useSentences()
  const inputId = useId()
  const { getPreference, setPreference } = usePreferences()
  const [kept, setKept] = useState<readonly KeptFilter[]>([])
  const [name, setName] = useState('')
  const [told, setTold] = useState('')
  useEffect(() => {
    void getPreference<{ filters?: readonly KeptFilter[] } | undefined>(key).then((found) =>
      setKept(found?.filters ?? []),
    )
  }, [getPreference])
  const change = async (filters: readonly KeptFilter[], words: string): Promise<void> => {
    setKept(filters)
    await setPreference(key, { filters })
    setTold(words)
  }
  const keep = (): void => {
    const called = name.trim()
    if (called === '') return
    const others = kept.filter((one) => one.name !== called)
    setName('')
    void change([...others, { name: called, query }], say('queue:kept', { name: called }))
  }
  return (
    <div className="communique-queue__kept">
      {kept.length === 0 ? null : (
        <ul aria-label={say('queue:keptFilters')}>
          {kept.map((filter) => (
            <li key={filter.name}>
              <Link
                aria-current={filter.query === query ? 'true' : undefined}
                href={filter.query === '' ? address : `${address}?${filter.query}`}
              >
                {filter.name}
              </Link>
              <button
                aria-label={say('queue:forget', { name: filter.name })}
                onClick={() =>
                  void change(
                    kept.filter((one) => one !== filter),
                    say('queue:forgotten', { name: filter.name }),
                  )
                }
                type="button"
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="communique-queue__keep"
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <label htmlFor={inputId}>{say('queue:keepAs')}</label>
        <input
          id={inputId}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
          type="text"
          value={name}
        />
        <Button buttonStyle="secondary" margin={false} size="small" type="submit">
          {say('queue:keep')}
        </Button>
        <span role="status">{told}</span>
      </form>
    </div>
  )
}
