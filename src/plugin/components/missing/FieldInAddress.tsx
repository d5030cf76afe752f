'use client'

import { useEditDepth } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'
import { fieldParam } from './useFieldAddress.js'
import { useShowField } from './useShowField.js'

/** Takes the word out again: a reload, or the next link, shall not jump there anew. */
const forget = (): void => {
  const address = new URL(window.location.href)
  address.searchParams.delete(fieldParam)
  window.history.replaceState(null, '', address)
}

/** Whoever came by a link to a field finds the focus in it. */
export const FieldInAddress = (): ReactNode => {
  const field = useSearchParams().get(fieldParam)
  const isPage = useEditDepth() === 1
  const show = useShowField()
  const here = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (field === null || !isPage) return
    void show(here.current, field).then(forget)
  }, [field, isPage, show])
  return <span hidden ref={here} />
}
