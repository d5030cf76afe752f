'use client'

import { Button, useDocumentInfo, usePreferences, useTranslation } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { useLanguageName } from '../saving/useReader.js'
import { useSentences } from '../useSentences.js'
import { besideStore } from './besideStore.js'
import { useSavedText } from './useSavedText.js'
import './beside.css'

/** Under this name Payload remembers for each person whether the form shows both languages. */
const preference = 'communique-both-languages'

/** Shows the other language beside each field, and keeps what it says up to date. */
export const BesideToggle = (): ReactNode => {
  const say = useSentences()
  const languageName = useLanguageName()
  const { i18n } = useTranslation()
  const { lastUpdateTime, versionCount } = useDocumentInfo()
  const { getPreference, setPreference } = usePreferences()
  const { address, isFailed, isOn, other } = useSavedText()
  useEffect(() => {
    void getPreference<boolean>(preference).then((isWanted) => besideStore.turn(isWanted === true))
  }, [getPreference])
  useEffect(() => {
    if (isOn && other !== null) void besideStore.load(address, i18n.language)
  }, [address, i18n.language, isOn, lastUpdateTime, other, versionCount])
  if (other === null) return null
  const language = languageName(other)
  const toggle = () => {
    besideStore.turn(!isOn)
    void setPreference(preference, !isOn)
  }
  return (
    <div className="communique-beside-toggle">
      <Button
        buttonStyle="secondary"
        extraButtonProps={{ 'aria-pressed': isOn }}
        id="workflow-both-languages"
        margin={false}
        onClick={toggle}
        size="small"
        type="button"
      >
        {say('beside:toggle')}
      </Button>
      <p role="status">
        {isOn ? say(isFailed ? 'beside:notRead' : 'beside:shows', { language }) : ''}
      </p>
    </div>
  )
}
