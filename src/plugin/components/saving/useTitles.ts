'use client'

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Reference } from '../../../domain/fingerprint/fieldList.js'
import type { Reader } from './readable.js'

type Titles = Readonly<Record<string, string>>

type Found = { readonly docs?: readonly Readonly<Record<string, unknown>>[] }

const byCollection = (references: readonly Reference[]): [string, string[]][] => {
  const found = new Map<string, string[]>()
  for (const { relationTo, value } of references)
    found.set(relationTo, [...(found.get(relationTo) ?? []), value])
  return [...found]
}

/** Titles of documents, read once per set; a document without one is shown by its id. */
export const useTitles = (references: readonly Reference[]): Reader['titleOf'] => {
  const { config, getEntityConfig } = useConfig()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const [titles, setTitles] = useState<Titles>({})
  const wanted = JSON.stringify(byCollection(references))
  useEffect(() => {
    let isCurrent = true
    const read = async ([slug, ids]: [string, string[]]): Promise<[string, string][]> => {
      const field = getEntityConfig({ collectionSlug: slug })?.admin.useAsTitle ?? 'id'
      const where = ids.map((id) => `&where[id][in][]=${encodeURIComponent(id)}`).join('')
      const query = `?depth=0&draft=true&pagination=false&locale=${code}${where}`
      try {
        const response = await fetch(
          formatAdminURL({ apiRoute: config.routes.api, path: `/${slug}${query}` }),
          { credentials: 'include', headers: { 'Accept-Language': i18n.language } },
        )
        const { docs = [] } = (await response.json()) as Found
        return docs.flatMap((doc) =>
          typeof doc[field] === 'string' && doc[field] !== ''
            ? [[`${slug}/${String(doc.id)}`, doc[field]]]
            : [],
        )
      } catch {
        // The id is shown instead.
        return []
      }
    }
    void Promise.all((JSON.parse(wanted) as [string, string[]][]).map(read)).then((found) => {
      if (isCurrent) setTitles(Object.fromEntries(found.flat()))
    })
    return () => {
      isCurrent = false
    }
  }, [code, config.routes.api, getEntityConfig, i18n.language, wanted])
  return (relationTo, id) => titles[`${relationTo}/${id}`]
}
