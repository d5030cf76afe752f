'use client'

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Reference } from '../../../domain/fingerprint/fieldList.js'
import type { Reader } from './readable.js'

type Data = Readonly<Record<string, unknown>>

/** What is shown of a document that a text refers to. */
type Referred = { readonly title?: string; readonly picture?: string }

type Found = { readonly docs?: readonly Data[] }

const byCollection = (references: readonly Reference[]): [string, string[]][] => {
  const found = new Map<string, string[]>()
  for (const { relationTo, value } of references)
    found.set(relationTo, [...(found.get(relationTo) ?? []), value])
  return [...found]
}

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const pictureIn = ({ mimeType, thumbnailURL, url }: Data): string | undefined =>
  textIn(mimeType)?.startsWith('image/') ? (textIn(thumbnailURL) ?? textIn(url)) : undefined

/**
 * Titles and pictures of documents, read once per set; a document without a title is shown by its
 * id.
 */
export const useReferred = (
  references: readonly Reference[],
): Pick<Reader, 'titleOf' | 'pictureOf'> => {
  const { config, getEntityConfig } = useConfig()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const [referred, setReferred] = useState<Readonly<Record<string, Referred>>>({})
  const wanted = JSON.stringify(byCollection(references))
  useEffect(() => {
    let isCurrent = true
    const read = async ([slug, ids]: [string, string[]]): Promise<[string, Referred][]> => {
      const field = getEntityConfig({ collectionSlug: slug })?.admin.useAsTitle ?? 'id'
      const where = ids.map((id) => `&where[id][in][]=${encodeURIComponent(id)}`).join('')
      const query = `?depth=0&draft=true&pagination=false&locale=${code}${where}`
      try {
        const response = await fetch(
          formatAdminURL({ apiRoute: config.routes.api, path: `/${slug}${query}` }),
          { credentials: 'include', headers: { 'Accept-Language': i18n.language } },
        )
        const { docs = [] } = (await response.json()) as Found
        return docs.map((doc) => [
          `${slug}/${String(doc.id)}`,
          { title: textIn(doc[field]), picture: pictureIn(doc) },
        ])
      } catch {
        // The id is shown instead.
        return []
      }
    }
    void Promise.all((JSON.parse(wanted) as [string, string[]][]).map(read)).then((found) => {
      if (isCurrent) setReferred(Object.fromEntries(found.flat()))
    })
    return () => {
      isCurrent = false
    }
  }, [code, config.routes.api, getEntityConfig, i18n.language, wanted])
  return {
    titleOf: (relationTo, id) => referred[`${relationTo}/${id}`]?.title,
    pictureOf: (relationTo, id) => referred[`${relationTo}/${id}`]?.picture,
  }
}
