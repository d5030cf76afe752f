import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FieldList } from '../../src/domain/fingerprint/fieldList.js'
import { fieldListOf } from '../../src/plugin/schema/fieldListOf.js'
import { startProduct, type Product } from '../support/product.js'
import { publish, verb, workflowOf } from '../support/workflow.js'

/** Every path of a field list, dotted. */
const pathsOf = (fields: FieldList, prefix = ''): string[] =>
  fields.flatMap((field) =>
    field.kind === 'group' || field.kind === 'rows'
      ? pathsOf(field.fields, `${prefix}${field.name}.`)
      : [`${prefix}${field.name}`],
  )

describe('what counts as content [sqlite]', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(() => product.stop())

  const paths = (slug: string): string[] => {
    const { collections, globals } = product.payload.config
    const found = [...collections, ...globals].find((one) => one.slug === slug)
    return pathsOf(fieldListOf(found?.flattenedFields ?? []))
  }

  test('an address that people enter is content, at every depth', () => {
    expect(paths('site-settings')).toEqual(
      expect.arrayContaining(['hotKeywords.url', 'footerLinks.url', 'registration.url']),
    )
  })

  test('a hash of stored bytes is content, an address Payload computes is not', () => {
    expect(paths('media')).toEqual(expect.arrayContaining(['sha256', 'sizes.card.sha256']))
    expect(paths('media').filter((path) => /(^|\.)(url|thumbnailURL)$/.test(path))).toEqual([])
  })

  test('the workflow’s own fields and the record of an import are no content', () => {
    const activity = paths('leader-activities')
    expect(activity).toEqual(expect.arrayContaining(['legacy.address', 'legacy.publishedAt']))
    expect(
      activity.filter((path) => /^(workflowState|publicState|savedBy|_status|id)$/.test(path)),
    ).toEqual([])
    expect(activity.filter((path) => path.startsWith('legacy.'))).toHaveLength(2)
  })

  test('an edited footer link voids the approval of the settings, and the public reads the new one', async () => {
    const people = {
      officer: await product.person('officer', 'press-officer'),
      approver: await product.person('approver', 'approver'),
    }
    const settings = 'globals/site-settings'
    const save = (url: string) =>
      product.send('POST', `/api/${settings}`, {
        as: people.officer,
        body: { siteName: 'The ministry', footerLinks: [{ label: 'Statement', url }] },
      })
    expect((await save('https://example.org/one')).status).toBe(200)
    await verb(product, people.officer, settings, 'submit')
    await verb(product, people.approver, settings, 'approve')
    expect((await save('https://example.org/two')).status).toBe(200)
    expect((await workflowOf(product, people.officer, settings)).body.working.state).toBe('draft')
    await publish(product, people, settings)
    const { docs } = await product.payload.db.find<{ content: string }>({
      collection: 'publications' as never,
      where: { type: { equals: 'site-settings' } },
    })
    expect(docs[0]?.content).toContain('https://example.org/two')
  })
})
