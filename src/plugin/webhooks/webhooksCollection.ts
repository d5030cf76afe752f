import type {
  Access,
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
} from 'payload'
import { deliveryEvents } from '../../domain/webhooks/webhookEvents.js'
import { deliveriesSlug } from '../collections/machinery.js'
import { componentPaths } from '../components/componentPaths.js'
import { isAdministrator } from '../people/isAdministrator.js'
import { runtimeOf } from '../runtime/runtime.js'
import { publicHeadKey, readEnd } from '../store/heads.js'
import { removeRows } from '../store/rows.js'
import { checkUrl } from './checkUrl.js'
import { sealSecrets } from './secretsOf.js'
import { makeWebhookSecret } from './signature.js'
import { webhooksSlug } from './webhooksSlug.js'

const label = (en: string, zh: string) => ({ en, zh })

const eventLabels: Record<(typeof deliveryEvents)[number], ReturnType<typeof label>> = {
  published: label('Published', '发布'),
  changed: label('Changed', '更改'),
  withdrawn: label('Withdrawn', '撤回'),
  restored: label('Restored', '恢复'),
  gone: label('Gone', '下线'),
  purge: label('Purge of a shared cache', '清除共享缓存'),
}

const byAdministrators: Access = ({ req }) => isAdministrator(req)
const never = () => false
const newSecret = 'newWebhookSecret'

/** A new endpoint gets a secret, and is told of what becomes public from now on. */
const begin: CollectionBeforeChangeHook = async ({ context, data, operation, req }) => {
  if (operation !== 'create') {
    const { plannedTo: _, secrets: __, ...own } = data
    return own
  }
  const secret = makeWebhookSecret()
  context[newSecret] = secret
  const { position } = await readEnd(req, publicHeadKey)
  return { ...data, secrets: sealSecrets(req.payload, [secret]), plannedTo: position }
}

/** The answer to whoever made it is the only place where the secret stands. */
const showOnce: CollectionAfterChangeHook = ({ context, doc, operation }) =>
  operation === 'create' ? { ...doc, secret: context[newSecret] } : doc

const forget: CollectionAfterDeleteHook = ({ id, req }) =>
  removeRows(req, deliveriesSlug, { endpoint: { equals: String(id) } })

/**
 * Endpoints that are told of what becomes public; administrators look after them. Their secrets are
 * shown when they are made, and never again.
 * @param types slugs of what can be told of
 */
export const webhooksCollection = (types: readonly string[]): CollectionConfig => ({
  slug: webhooksSlug,
  labels: { singular: label('Webhook', 'Webhook'), plural: label('Webhooks', 'Webhooks') },
  admin: {
    group: label('Workflow', '流程'),
    components: { edit: { beforeDocumentControls: [componentPaths.webhookPanel] } },
    useAsTitle: 'url',
    defaultColumns: ['url', 'description', 'isEnabled', 'updatedAt'],
    hidden: ({ user }) => !isAdministrator({ user: user as never }),
    description: label(
      'Addresses that are told of what becomes public. No text is sent, only what changed and where to read it.',
      '当公开内容发生变化时通知的地址。不发送正文，只说明变化及其位置。',
    ),
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: false,
  access: {
    create: byAdministrators,
    read: byAdministrators,
    update: byAdministrators,
    delete: byAdministrators,
  },
  hooks: { beforeChange: [begin], afterChange: [showOnce], afterDelete: [forget] },
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      label: label('Address', '地址'),
      validate: (value: unknown, { req }: { req: Parameters<Access>[0]['req'] }) => {
        const { allowsPrivateAddresses, purge } = runtimeOf(req.payload).options.webhooks
        const isOwnCache = purge !== null && value === purge.url
        const problem = checkUrl(value, allowsPrivateAddresses || isOwnCache)
        return problem === null || problem[req.i18n?.language === 'zh' ? 'zh' : 'en']
      },
    },
    { name: 'description', type: 'text', label: label('What it is for', '用途') },
    {
      name: 'isEnabled',
      type: 'checkbox',
      defaultValue: true,
      label: label('Switched on', '启用'),
      admin: {
        description: label(
          'What happens while it is off is told when it is on again.',
          '停用期间发生的事件会在重新启用后补发。',
        ),
      },
    },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      label: label('Events', '事件'),
      options: deliveryEvents.map((value) => ({ value, label: eventLabels[value] })),
      admin: {
        description: label(
          'None chosen: all but the purge. A shared cache is sent what to forget, and nothing else.',
          '不选即为除清除缓存外的全部。共享缓存只会收到应清除的内容。',
        ),
      },
    },
    {
      name: 'types',
      type: 'select',
      hasMany: true,
      label: label('Types', '类型'),
      options: types.map((value) => ({ value, label: value })),
      admin: { description: label('None chosen: all.', '不选即为全部。') },
    },
    {
      name: 'secrets',
      type: 'text',
      hidden: true,
      access: { create: never, read: never, update: never },
    },
    {
      name: 'plannedTo',
      type: 'number',
      hidden: true,
      access: { create: never, read: never, update: never },
    },
  ],
})
