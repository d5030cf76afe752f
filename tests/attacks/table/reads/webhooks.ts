import { by, each, local, on, rest, stray, type Row } from '../build.js'
import { done, forbidden, notThere, roleMissing, signedOut } from '../outcomes.js'

/** Administrators alone. */
const closed = (row: Row, refused = { out: forbidden, others: forbidden }): Row[] =>
  by(row, {
    'signed out': refused.out,
    'an account without a role': refused.others,
    'a press officer': refused.others,
    'an approver': refused.others,
    'an administrator': done,
  })

const byRoute = { out: signedOut, others: roleMissing }
const stores = ['webhooks', 'webhook-deliveries'] as const

/** Who is told of what becomes public, and what was sent: for administrators, and no secret for anybody. */
export const webhooks = [
  ...on(
    'R21',
    'webhooks, and what was sent to them',
    each(stores, (slug): Row[] => [
      ...closed(rest(`GET /api/${slug}`, { query: 'limit=0&depth=5&showHiddenFields=true' }, done)),
      ...closed(
        rest(
          `GET /api/${slug}/:id`,
          { id: `<row.${slug}>`, title: 'one', query: 'showHiddenFields=true' },
          done,
        ),
      ),
      ...closed(rest(`GET /api/${slug}/count`, { title: 'how many' }, done)),
      ...closed(local('find', { collection: slug, showHiddenFields: true }, done)),
      stray(`GET /api/${slug}/versions/<row.${slug}>`, { title: 'an older version' }, notThere),
    ]),
  ),
  ...on(
    'R11',
    'what may be done with webhooks',
    each(stores, (slug): Row[] =>
      by(rest(`POST /api/${slug}/access/:id?`, { body: {} }, done), {
        'signed out': done,
        'an account without a role': done,
      }),
    ),
  ),
  ...on('R6', 'a question about the secrets of webhooks', [
    ...(['secrets', 'plannedTo'] as const).map((field) =>
      rest(
        'GET /api/webhooks',
        {
          as: 'an administrator',
          title: field,
          query: `where[${field}][exists]=true`,
        },
        { status: 400 },
      ),
    ),
  ]),
  ...on('R21', 'what was sent to webhooks, as the workflow tells it', [
    ...closed(
      rest('GET /api/workflow/webhooks/deliveries', { query: 'state=dead' }, done),
      byRoute,
    ),
  ]),
]
