'use client'

import { Button, useConfig, useFormModified, useLocale } from '@payloadcms/ui'
import { useId, useState, type ReactNode } from 'react'
import type { BarView } from '../barView.js'
import { useComparedFields } from '../saving/useComparedFields.js'
import { useLanguageName } from '../saving/useReader.js'
import { useParagraph } from '../useParagraph.js'
import { useSentences } from '../useSentences.js'
import { groupMissing } from './groupMissing.js'
import { MissingEntry } from './MissingEntry.js'
import { missingIn } from './missingIn.js'
import './missing.css'

/** What a draft lacks before it can be submitted, by language, each with a link to its field. */
export const MissingList = ({ view }: { readonly view: BarView }): ReactNode => {
  const say = useSentences()
  const text = useParagraph()
  const languageName = useLanguageName()
  const { fields } = useComparedFields()
  const { config } = useConfig()
  const { code } = useLocale()
  const isModified = useFormModified()
  const listId = useId()
  const [isOpen, setIsOpen] = useState(true)
  const missing = missingIn(view)
  if (missing === null) return null
  const languages = config.localization
    ? config.localization.locales.map((locale) => locale.code)
    : []
  const groups = groupMissing(missing.refusals, fields, languages)
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  const leadsAway = groups.some(({ language }) => language !== null && language !== code)
  return (
    <section aria-label={say('missing:label')} className="communique-missing">
      <div className="communique-missing__head">
        <p role="status">
          {text([
            count > 0
              ? say('missing:count', { count: String(count) })
              : say(missing.isStoppedByChecks ? 'missing:nothingButChecks' : 'missing:nothing'),
            isModified ? say('missing:asSaved') : null,
          ])}
        </p>
        {count > 0 ? (
          <Button
            buttonStyle="transparent"
            extraButtonProps={{ 'aria-controls': listId, 'aria-expanded': isOpen }}
            id="workflow-missing-toggle"
            margin={false}
            onClick={() => setIsOpen((isShown) => !isShown)}
            size="small"
            type="button"
          >
            {say(isOpen ? 'missing:hide' : 'missing:show')}
          </Button>
        ) : null}
      </div>
      <div hidden={!isOpen || count === 0} id={listId}>
        <div className="communique-missing__groups">
          {groups.map(({ entries, language }) => (
            <section key={language ?? ''}>
              <h2>
                {language === null
                  ? say('missing:everywhere')
                  : say('missing:inLanguage', { language: languageName(language) })}
              </h2>
              <ul>
                {entries.map((entry) => (
                  <MissingEntry
                    entry={entry}
                    key={`${entry.field}${entry.message}`}
                    locale={language}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
        {isModified && leadsAway ? (
          <p className="communique-missing__note">{say('missing:asksFirst')}</p>
        ) : null}
      </div>
    </section>
  )
}
