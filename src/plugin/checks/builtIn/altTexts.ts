import type { CollectionSlug } from 'payload'
import { readLatest } from '../../runtime/versions.js'
import type { Check, CheckContext, Finding } from '../Check.js'

/** What a camera or a hurried hand calls a picture. */
const saysNothing = /^(image|picture|photo|untitled|img[\W_]?\d*|dsc[\W_]?\d*|图片|照片|图像)$/i

const isFileName = (text: string): boolean => /\.(jpe?g|png|webp|gif|avif|svg|tiff?)$/i.test(text)

const isUpload = ({ payload }: CheckContext['req'], slug: string): boolean =>
  Boolean(payload.collections[slug as CollectionSlug]?.config.upload)

const problemOf = (alt: unknown, locale: string): Finding['message'] | null => {
  const text = typeof alt === 'string' ? alt.trim() : ''
  if (text === '')
    return {
      en: `A picture has no alternative text in this language (${locale}).`,
      zh: `图片缺少此语言（${locale}）的替代文本。`,
    }
  return saysNothing.test(text) || isFileName(text)
    ? {
        en: `The alternative text “${text}” does not say what the picture shows.`,
        zh: `替代文本“${text}”未说明图片内容。`,
      }
    : null
}

/**
 * Every picture that a text shows says in each of its languages what it shows.
 * @param options.field the field of the upload collection with that text
 */
export const altTexts = ({
  field = 'alt',
  severity = 'warning',
}: { field?: string } & Pick<Check, 'severity'> = {}): Check => ({
  name: 'alt-texts',
  severity,
  run: async ({ languages, references }, { req }) => {
    const findings: Finding[] = []
    for (const reference of references.filter(({ relationTo }) => isUpload(req, relationTo))) {
      const { locale, relationTo: slug, value: id } = reference
      const latest = await readLatest(req, { kind: 'collection', slug, id })
      const alt = latest?.raw[field]
      for (const language of locale === null ? languages : [locale]) {
        const own = typeof alt === 'object' && alt !== null ? Reflect.get(alt, language) : alt
        const message = problemOf(own, language)
        if (message !== null) findings.push({ message, field: reference.field, locale: language })
      }
    }
    return findings
  },
})
