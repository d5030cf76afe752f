import { z } from 'zod'
import type { Operation } from '../Operation.js'

/** The query of the document and of its page: none. */
export const documentQuery = z.strictObject({})

const anyObject = z.record(z.string(), z.unknown())

/** The document itself, and the page for people. */
export const documentOperations: readonly Operation[] = [
  {
    id: 'getOpenApi',
    path: '/v1/openapi.json',
    route: '/openapi.json',
    tag: 'description',
    summary: 'Read this description, as OpenAPI 3.1',
    query: documentQuery,
    content: { 'application/json': { name: 'OpenApi', schema: anyObject } },
    headers: ['ETag', 'Cache-Control', 'Vary', 'Surrogate-Key'],
  },
  {
    id: 'getDocs',
    path: '/v1/docs',
    route: '/docs',
    tag: 'description',
    summary: 'Read this description, as a page',
    query: documentQuery,
    content: { 'text/html': 'text' },
    headers: [
      'ETag',
      'Cache-Control',
      'Vary',
      'Content-Language',
      'Content-Security-Policy',
      'Surrogate-Key',
    ],
  },
]
