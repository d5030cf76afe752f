import { mediaQuery, siteQuery } from '../../schemas/query.js'
import { siteSchema } from '../../schemas/site.js'
import { preparedHeaders } from '../headers.js'
import type { Operation } from '../Operation.js'

/** What stands round every page, and the bytes of files. */
export const siteOperations: readonly Operation[] = [
  {
    id: 'getSite',
    path: '/v1/site',
    route: '/site',
    tag: 'site',
    summary: 'Read what stands round every page',
    description:
      'Title, hot keywords of the day, rights, registration number, the disclaimer in force, and the ways to all pages as a tree (`breadcrumbs`). Before settings are published little more than the disclaimer.',
    query: siteQuery,
    requestHeaders: ['Accept-Language'],
    content: { 'application/json': { name: 'Site', schema: siteSchema } },
    headers: preparedHeaders,
  },
  {
    id: 'getMedia',
    path: '/v1/media/{sha256}/{name}',
    route: '/media/:sha256/:name',
    tag: 'media',
    summary: 'Read the bytes of a file',
    description:
      'As long as a publication names the file under this name. Pictures, sound, films and PDF come as what they are, anything else as a download without a type.',
    query: mediaQuery,
    requestHeaders: ['Range', 'If-Range'],
    content: { '*/*': 'bytes' },
    headers: [
      'ETag',
      'Cache-Control',
      'Accept-Ranges',
      'Content-Disposition',
      'Content-Security-Policy',
      'Surrogate-Key',
    ],
    statuses: [206, 404, 410, 416],
  },
]
