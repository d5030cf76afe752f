'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { versionAt } from '../../domain/ledger/versionAt.js'
import type { EventView } from '../acts/lookAt.js'
import { loadVersion, type Text } from '../review/loadVersion.js'
import type { TextAddresses } from '../review/textAddresses.js'

/** A text of the past; `isFailed` where it could not be read. */
export type TextThen = { readonly text: Text | null; readonly isFailed: boolean }

const nothing: TextThen = { text: null, isFailed: false }

/** The text as it was after an event; nothing while none is named. */
export const useText = (
  addresses: TextAddresses,
  events: readonly EventView[],
  sequence: number | null,
): TextThen => {
  const { i18n } = useTranslation()
  const [found, setFound] = useState<TextThen>(nothing)
  const version = sequence === null ? undefined : versionAt(events, sequence)
  useEffect(() => {
    let isCurrent = true
    setFound(nothing)
    if (version === undefined) return
    void loadVersion(addresses, version, i18n.language).then(
      (text) => isCurrent && setFound({ text, isFailed: false }),
      () => isCurrent && setFound({ text: null, isFailed: true }),
    )
    return () => {
      isCurrent = false
    }
  }, [addresses, i18n.language, version])
  return found
}
