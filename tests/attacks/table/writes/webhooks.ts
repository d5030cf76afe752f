import { by, each, local, on, rest, stray, type Row } from '../build.js'
import type { Who } from '../attack.js'
import {
  done,
  forbidden,
  invalid,
  notFound,
  readOnly,
  roleMissing,
  signedOut,
} from '../outcomes.js'

const others = [
  'signed out',
  'an account without a role',
  'a press officer',
  'an approver',
] as const
const nobodyElse = (row: Row): Row[] =>
  by(row, Object.fromEntries(others.map((who) => [who, forbidden])))
const byRoute = (row: Row): Row[] =>
  by(row, {
    'signed out': signedOut,
    'an account without a role': roleMissing,
    'a press officer': roleMissing,
    'an approver': roleMissing,
  })

const id = '<row.webhooks>'
const where = 'where[id][exists]=true'
const body = { url: 'https://attacker.example/hook' }
const administrator = { as: 'an administrator' as Who }
const inside = [
  'http://127.0.0.1:3000/api',
  'http://2130706433/',
  'http://[::1]/',
  'http://[::ffff:169.254.169.254]/latest/meta-data',
  'http://169.254.169.254/latest/meta-data',
  'http://10.0.0.1/',
  'http://localhost/',
  'file:///etc/passwd',
  'https://name:password@receiver.example/',
]

const forged = { key: 'forged', state: 'delivered' }
const delivery = '<row.webhook-deliveries>'

/** Endpoints that are told of what becomes public: for administrators, and to no machine of the house. */
export const webhooks = [
  ...on('design 4', 'a webhook is made, changed or deleted by somebody else', [
    ...nobodyElse(rest('POST /api/webhooks', { title: 'made', body }, done)),
    ...nobodyElse(rest('PATCH /api/webhooks/:id', { title: 'changed', id, body }, done)),
    ...nobodyElse(rest('PATCH /api/webhooks', { title: 'all changed', query: where, body }, done)),
    ...nobodyElse(rest('DELETE /api/webhooks/:id', { title: 'deleted', id }, done)),
    ...nobodyElse(rest('DELETE /api/webhooks', { title: 'all deleted', query: where }, done)),
    ...nobodyElse(local('create', { collection: 'webhooks', data: body }, done)),
  ]),
  ...on('design 4', 'a webhook that leads to a machine of the house', [
    ...inside.map((url) =>
      rest('POST /api/webhooks', { ...administrator, title: url, body: { url } }, invalid),
    ),
    rest(
      'PATCH /api/webhooks/:id',
      { ...administrator, title: 'by a change', id, body: { url: inside[0] } },
      invalid,
    ),
  ]),
  ...on('design 4', 'secrets of webhooks, and what is sent again, by somebody else', [
    ...byRoute(
      rest('POST /api/workflow/webhooks/:id/rotate-secret', { title: 'a new secret', id }, done),
    ),
    ...byRoute(
      rest(
        'POST /api/workflow/webhooks/:id/remove-old-secrets',
        { title: 'old secrets removed', id },
        done,
      ),
    ),
    ...byRoute(
      rest(
        'POST /api/workflow/webhooks/deliveries/replay',
        { title: 'sent again', body: { endpoint: id } },
        done,
      ),
    ),
    ...byRoute(
      rest(
        'POST /api/workflow/webhooks/deliveries/dismiss',
        { title: 'dismissed', body: { endpoint: id } },
        done,
      ),
    ),
    rest(
      'POST /api/workflow/webhooks/:id/rotate-secret',
      { ...administrator, title: 'of an endpoint that is not there', id: '<nobody>' },
      notFound,
    ),
  ]),
  ...on(
    'W33',
    'what was sent to webhooks is written by hand',
    each(['signed out', 'a press officer', 'an administrator'], (who): Row[] => {
      const as = who as Who
      return [
        rest('POST /api/webhook-deliveries', { as, title: 'made', body: forged }, readOnly),
        rest(
          'PATCH /api/webhook-deliveries/:id',
          { as, title: 'changed', id: delivery, body: forged },
          readOnly,
        ),
        rest(
          'PATCH /api/webhook-deliveries',
          { as, title: 'all changed', query: where, body: forged },
          readOnly,
        ),
        rest(
          'DELETE /api/webhook-deliveries/:id',
          { as, title: 'deleted', id: delivery },
          readOnly,
        ),
        rest(
          'DELETE /api/webhook-deliveries',
          { as, title: 'all deleted', query: where },
          readOnly,
        ),
      ]
    }),
  ),
  ...on('W33', 'the same from code of the project', [
    local('create', { collection: 'webhook-deliveries', data: forged }, readOnly),
    local('update', { collection: 'webhook-deliveries', id: delivery, data: forged }, readOnly),
    local('delete', { collection: 'webhook-deliveries', id: delivery }, readOnly),
  ]),
  ...on('W14', 'a webhook is copied, and its secret with it', [
    stray('POST /api/webhooks/<row.webhooks>/duplicate', administrator, { status: 404 }),
    local('duplicate', { collection: 'webhooks', id }, invalid),
  ]),
]
