import type { Role } from '../../src/domain/policy/roles.js'
import { startProduct, type Answer, type Product, type ProductOptions } from './product.js'
import { publish } from './workflow.js'

/** A product with the people a test needs; somebody without a role is among them. */
export type Office = Product & {
  officer: string
  approver: string
  administrator: string
  /** Somebody who may sign in and nothing else. */
  guest: string
  /** A text of a collection, saved as a draft by the press officer; gives its document key. */
  draft: (collection: string, data: Record<string, unknown>) => Promise<string>
  /** The same, made public. */
  published: (collection: string, data: Record<string, unknown>) => Promise<string>
  /** Saves a draft in one language. */
  save: (
    document: string,
    data: Record<string, unknown>,
    options?: { as?: string; locale?: string },
  ) => Promise<Answer>
}

const people = {
  officer: ['press-officer'],
  approver: ['approver'],
  administrator: ['administrator'],
  guest: [],
} as const satisfies Record<string, readonly Role[]>

/** Opens the press office on a database: its people are made where they are not there yet. */
export const openOffice = async (
  databaseUrl: string,
  options: ProductOptions = {},
): Promise<Office> => {
  const product = await startProduct(databaseUrl, options)
  const { totalDocs } = await product.payload.count({ collection: 'users' })
  const tokens: Record<string, string> = {}
  for (const [name, roles] of Object.entries(people))
    tokens[name] =
      totalDocs === 0 ? await product.person(name, ...roles) : await product.signIn(name)
  const { officer = '', approver = '', administrator = '', guest = '' } = tokens

  const draft: Office['draft'] = async (collection, data) => {
    const made = await product.send('POST', `/api/${collection}?draft=true`, {
      as: officer,
      body: data,
    })
    if (made.status !== 201) throw new Error(JSON.stringify(made.body))
    return `${collection}/${made.body.doc.id}`
  }

  return {
    ...product,
    officer,
    approver,
    administrator,
    guest,
    draft,
    published: async (collection, data) => {
      const document = await draft(collection, data)
      await publish(product, { officer, approver }, document)
      return document
    },
    save: (document, data, options = {}) =>
      product.send(
        document.startsWith('globals/') ? 'POST' : 'PATCH',
        `/api/${document}?draft=true&locale=${options.locale ?? 'en'}`,
        { as: options.as ?? officer, body: data },
      ),
  }
}

/** The id in a document key. */
export const idIn = (document: string): string => document.split('/')[1] ?? ''
