import { createHash } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import type { Office } from './office.js'
import { localVerdict, verdictOf, type Verdict } from './codeOf.js'
import { picture } from './picture.js'
import { verb } from './workflow.js'

/** What the attacks aim at. */
export type Scene = {
  office: Office
  /** A word that stands in drafts alone. */
  canary: string
  /** A public topic with a newer draft. */
  text: string
  /** Public topics whose newest version is the public one. */
  settled: readonly string[]
  /** A public picture. */
  file: string
  /** A topic that was never public. */
  never: string
  publishedVersion: string
  draftVersion: string
  settingsVersion: string
}

/** One way to write, and what must come back from it. */
export type WriteRoute = {
  /** Number of the path in the notes on the platform: W1 to W34, or the section on files. */
  path: string
  title: string
  /** The operation as Payload registers it. */
  operation: string
  attack: (scene: Scene) => Promise<Verdict>
  comesBack: Verdict
}

type Send = (scene: Scene) => {
  method: string
  address: string
  body?: unknown
  form?: FormData
  headers?: Record<string, string>
  as?: string
}

const useWorkflow: Verdict = { status: 403, code: 'use-workflow' }
const readOnly: Verdict = { status: 403, code: 'read-only' }
const oneAtATime: Verdict = { status: 403, code: 'one-at-a-time' }
const unknownLocale: Verdict = { status: 400, code: 'locale-unknown' }
const saved: Verdict = { status: 200 }
const made: Verdict = { status: 201 }

const rest = (
  path: string,
  title: string,
  operation: string,
  comesBack: Verdict,
  send: Send,
): WriteRoute => ({
  path,
  title: `by REST: ${title}`,
  operation: `REST ${operation}`,
  comesBack,
  attack: async (scene) => {
    const { method, address, as, ...rest } = send(scene)
    const { send: ask, officer } = scene.office
    return verdictOf(await ask(method, address, { as: as ?? officer, ...rest }))
  },
})

const graphql = (
  path: string,
  title: string,
  operation: string,
  comesBack: Verdict,
  source: (scene: Scene) => string,
  address?: string,
): WriteRoute => ({
  path,
  title: `by GraphQL: ${title}`,
  operation: `GraphQL ${operation}`,
  comesBack,
  attack: async (scene) =>
    verdictOf(
      await scene.office.graphql(`mutation { ${source(scene)} }`, {
        as: scene.office.officer,
        address,
      }),
    ),
})

const local = (
  path: string,
  title: string,
  operation: string,
  comesBack: Verdict,
  call: (scene: Scene) => Promise<unknown>,
): WriteRoute => ({
  path,
  title: `by the Local API: ${title}`,
  operation: `Local ${operation}`,
  comesBack,
  attack: (scene) => localVerdict(() => call(scene)),
})

/** An id that no engine has given out. */
const nobody = '000000000000000000000000'

const topics = 'topics' as CollectionSlug

/** GraphQL asks for it with every change. */
const wording = 'disclaimer: { wording: "reference-only" }'

const change = (scene: Scene) => ({ title: `${scene.canary} ${Math.random()}` })

const patch = (
  path: string,
  title: string,
  comesBack: Verdict,
  query: string,
  body: (scene: Scene) => object,
  target: (scene: Scene) => string = (scene) => scene.text,
): WriteRoute =>
  rest(path, title, 'PATCH /:id', comesBack, (scene) => ({
    method: 'PATCH',
    address: `/api/topics/${target(scene)}${query}`,
    body: body(scene),
  }))

const form = (data: object, bytes?: Buffer): FormData => {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  if (bytes) body.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'a.jpg')
  return body
}

const crop =
  'uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=40' +
  '&uploadEdits[crop][height]=40&uploadEdits[crop][unit]=%25' +
  '&uploadEdits[widthInPixels]=320&uploadEdits[heightInPixels]=240'

const creating: WriteRoute[] = [
  rest('W1', 'a text is made as published', 'POST /', useWorkflow, (scene) => ({
    method: 'POST',
    address: '/api/topics',
    body: { ...change(scene), _status: 'published' },
  })),
  rest('W1', 'a text is made as published, draft asked for', 'POST /', useWorkflow, (scene) => ({
    method: 'POST',
    address: '/api/topics?draft=true',
    body: { ...change(scene), _status: 'published' },
  })),
  rest('W2', 'a text is made plainly', 'POST /', made, (scene) => ({
    method: 'POST',
    address: '/api/topics',
    body: change(scene),
  })),
  rest('W1', 'a text is made as published in each language', 'POST /', useWorkflow, (scene) => ({
    method: 'POST',
    address: '/api/topics',
    body: { ...change(scene), _status: { en: 'published', zh: 'published' } },
  })),
  rest(
    'W1',
    'a text is made as somebody signed out',
    'POST /',
    { status: 401, code: 'signed-out' },
    (scene) => ({
      method: 'POST',
      address: '/api/topics',
      as: 'no token',
      body: change(scene),
    }),
  ),
  graphql(
    'W21',
    'a text is made as published',
    'createTopic',
    useWorkflow,
    ({ canary }) =>
      `createTopic(data: { title: "${canary}", slug: "", _status: published, disclaimer: { wording: "reference-only" } }) { id }`,
  ),
  graphql(
    'W21',
    'a text is made plainly',
    'createTopic',
    saved,
    ({ canary }) =>
      `createTopic(draft: false, data: { title: "${canary}", slug: "", disclaimer: { wording: "reference-only" } }) { id }`,
  ),
  local('W22', 'a text is made as published', 'create', useWorkflow, (scene) =>
    scene.office.payload.create({
      collection: topics,
      data: { ...change(scene), _status: 'published' } as never,
    }),
  ),
  local('W22', 'a text is made plainly', 'create', saved, (scene) =>
    scene.office.payload.create({ collection: topics, data: change(scene) as never }),
  ),
]

const changing: WriteRoute[] = [
  patch('W3', 'published', useWorkflow, '', () => ({ _status: 'published' })),
  patch('W4', 'published, draft asked for', useWorkflow, '?draft=true', () => ({
    _status: 'published',
  })),
  patch(
    'W5',
    'a plain change of a public text',
    saved,
    '',
    change,
    (scene) => scene.settled[0] ?? '',
  ),
  patch('W6', 'a plain change over a draft', saved, '', change),
  patch('W7', 'back to draft', useWorkflow, '', () => ({ _status: 'draft' })),
  patch('W7', 'no status at all', saved, '', (scene) => ({ ...change(scene), _status: null })),
  patch('W8', 'autosave without draft', saved, '?autosave=true', change),
  patch('W9', 'autosave with draft', saved, '?draft=true&autosave=true', change),
  patch('W11', 'one language published', useWorkflow, '?publishSpecificLocale=en', change),
  patch(
    'W11',
    'one language published, draft asked for',
    useWorkflow,
    '?draft=true&publishSpecificLocale=zh',
    change,
  ),
  patch('W12', 'all languages published', useWorkflow, '?publishAllLocales=true', change),
  patch(
    'W13',
    'all languages unpublished, and published',
    useWorkflow,
    '?unpublishAllLocales=true',
    () => ({ _status: 'published' }),
  ),
  patch('W13', 'all languages unpublished', useWorkflow, '?unpublishAllLocales=true', change),
  patch('W18', 'into the trash', useWorkflow, '?draft=true', () => ({
    deletedAt: new Date().toISOString(),
  })),
  patch('W19', 'into the trash and published', useWorkflow, '', () => ({
    _status: 'published',
    deletedAt: new Date().toISOString(),
  })),
  patch('W19', 'out of the trash', saved, '?trash=true', (scene) => ({
    ...change(scene),
    deletedAt: null,
  })),
  patch('design 5', 'an unknown language', unknownLocale, '?draft=true&locale=fr', change),
  patch('design 5', 'all languages at once', unknownLocale, '?draft=true&locale=all', () => ({
    title: { en: 'A', zh: 'B' },
  })),
  patch('design 5', 'all languages by a star', unknownLocale, '?draft=true&locale=*', () => ({
    title: { en: 'A', zh: 'B' },
  })),
  patch('design 5', 'the bookkeeping of the workflow', saved, '?draft=true', (scene) => ({
    ...change(scene),
    workflowState: 'approved',
    publicState: 'live',
    savedBy: 'somebody else',
  })),
  rest('W10', 'several at once, published', 'PATCH /', { status: 403 }, ({ text }) => ({
    method: 'PATCH',
    address: `/api/topics?where[id][equals]=${text}`,
    body: { _status: 'published' },
  })),
  rest('W10', 'several at once, as drafts', 'PATCH /', { status: 403 }, (scene) => ({
    method: 'PATCH',
    address: `/api/topics?draft=true&where[id][equals]=${scene.text}`,
    body: change(scene),
  })),
  rest('W32', 'a change under another method', 'PATCH /:id', { status: 404 }, (scene) => ({
    method: 'POST',
    address: `/api/topics/${scene.text}`,
    headers: { 'X-HTTP-Method-Override': 'PATCH' },
    body: { ...change(scene), _status: 'published' },
  })),
  graphql(
    'W21',
    'published',
    'updateTopic',
    useWorkflow,
    ({ text }) => `updateTopic(id: "${text}", data: { ${wording}, _status: published }) { id }`,
  ),
  graphql(
    'W21',
    'published, draft asked for',
    'updateTopic',
    useWorkflow,
    ({ text }) =>
      `updateTopic(id: "${text}", draft: true, autosave: true, data: { ${wording}, _status: published }) { id }`,
  ),
  graphql(
    'W21',
    'a plain change of a public text',
    'updateTopic',
    saved,
    ({ settled, canary }) =>
      `updateTopic(id: "${settled[1] ?? ''}", data: { ${wording}, title: "${canary}" }) { id }`,
  ),
  graphql(
    'W21',
    'autosave without draft',
    'updateTopic',
    saved,
    ({ text, canary }) =>
      `updateTopic(id: "${text}", autosave: true, draft: false, data: { ${wording}, title: "${canary} auto" }) { id }`,
  ),
  graphql(
    'W21',
    'flags in the address, which GraphQL must not read',
    'updateTopic',
    saved,
    ({ text, canary }) =>
      `updateTopic(id: "${text}", data: { ${wording}, title: "${canary} flags" }) { id }`,
    '/api/graphql?draft=false&publishAllLocales=true&publishSpecificLocale=en&unpublishAllLocales=true',
  ),
  graphql(
    'W21',
    'a draft and then its publication in one request',
    'updateTopic',
    useWorkflow,
    ({ text, canary }) =>
      `a: updateTopic(id: "${text}", draft: true, data: { ${wording}, title: "${canary} one" }) { id }
     b: updateTopic(id: "${text}", data: { ${wording}, _status: published }) { id }`,
  ),
  local('W22', 'published', 'update', useWorkflow, ({ office, text }) =>
    office.payload.update({
      collection: topics,
      id: text,
      data: { _status: 'published' } as never,
    }),
  ),
  local('W22', 'a plain change of a public text', 'update', saved, (scene) =>
    scene.office.payload.update({
      collection: topics,
      id: scene.settled[2] ?? '',
      data: change(scene) as never,
    }),
  ),
  local('W10', 'several at once', 'update', oneAtATime, (scene) =>
    scene.office.payload.update({
      collection: topics,
      where: { id: { equals: scene.text } },
      data: change(scene) as never,
      draft: true,
    }),
  ),
  local('W11', 'one language published', 'update', useWorkflow, (scene) =>
    scene.office.payload.update({
      collection: topics,
      id: scene.text,
      data: change(scene) as never,
      publishSpecificLocale: 'en',
    } as never),
  ),
  local('W12', 'all languages published', 'update', useWorkflow, (scene) =>
    scene.office.payload.update({
      collection: topics,
      id: scene.text,
      data: change(scene) as never,
      publishAllLocales: true,
    } as never),
  ),
  local('W13', 'all languages unpublished', 'update', useWorkflow, (scene) =>
    scene.office.payload.update({
      collection: topics,
      id: scene.text,
      data: { _status: 'published' } as never,
      unpublishAllLocales: true,
    } as never),
  ),
  local('design 5', 'all languages at once', 'update', unknownLocale, ({ office, text }) =>
    office.payload.update({
      collection: topics,
      id: text,
      data: { title: { en: 'A', zh: 'B' } } as never,
      draft: true,
      locale: 'all',
    }),
  ),
  local(
    'W30',
    'one language copied over the other, as the admin does',
    'update',
    saved,
    ({ office, text }) =>
      office.payload.update({
        collection: topics,
        id: text,
        data: { title: 'Copied' } as never,
        draft: true,
        locale: 'zh',
        overrideAccess: false,
        user: { id: 'x', collection: 'users', roles: ['press-officer'] } as never,
      }),
  ),
]

const copying: WriteRoute[] = [
  rest('W14', 'a copy', 'POST /:id/duplicate', saved, (scene) => ({
    method: 'POST',
    address: `/api/topics/${scene.text}/duplicate`,
    body: change(scene),
  })),
  rest(
    'W15',
    'a copy of what is public, as no draft',
    'POST /:id/duplicate',
    saved,
    ({ settled }) => ({
      method: 'POST',
      address: `/api/topics/${settled[0]}/duplicate?draft=false`,
    }),
  ),
  rest('W15', 'a copy as published', 'POST /:id/duplicate', useWorkflow, ({ text }) => ({
    method: 'POST',
    address: `/api/topics/${text}/duplicate?draft=false`,
    body: { _status: 'published' },
  })),
  graphql(
    'W21',
    'a copy as published',
    'duplicateTopic',
    useWorkflow,
    ({ text, canary }) =>
      `duplicateTopic(id: "${text}", data: { title: "${canary}", slug: "", _status: published, disclaimer: { wording: "reference-only" } }) { id }`,
  ),
  graphql(
    'W21',
    'a copy',
    'duplicateTopic',
    saved,
    ({ text, canary }) =>
      `duplicateTopic(id: "${text}", data: { title: "${canary}", slug: "", disclaimer: { wording: "reference-only" } }) { id }`,
  ),
  local('W22', 'a copy as published', 'duplicate', useWorkflow, ({ office, text }) =>
    office.payload.duplicate({
      collection: topics,
      id: text,
      data: { _status: 'published' } as never,
    }),
  ),
  local('W22', 'a copy of what is public, as no draft', 'duplicate', saved, ({ office, settled }) =>
    office.payload.duplicate({ collection: topics, id: settled[0] ?? '', draft: false }),
  ),
]

const restoring: WriteRoute[] = [
  rest(
    'W16',
    'an old public version goes live again',
    'POST /versions/:id',
    useWorkflow,
    ({ publishedVersion }) => ({
      method: 'POST',
      address: `/api/topics/versions/${publishedVersion}`,
    }),
  ),
  rest(
    'W16',
    'a draft version goes live',
    'POST /versions/:id',
    useWorkflow,
    ({ draftVersion }) => ({
      method: 'POST',
      address: `/api/topics/versions/${draftVersion}?draft=false`,
    }),
  ),
  rest(
    'W16',
    'a version comes back as draft',
    'POST /versions/:id',
    saved,
    ({ publishedVersion }) => ({
      method: 'POST',
      address: `/api/topics/versions/${publishedVersion}?draft=true`,
    }),
  ),
  rest(
    'W17',
    'a draft version comes back as draft, in another language',
    'POST /versions/:id',
    saved,
    ({ draftVersion }) => ({
      method: 'POST',
      address: `/api/topics/versions/${draftVersion}?draft=true&locale=zh`,
    }),
  ),
  graphql(
    'W21',
    'an old public version',
    'restoreVersionTopic',
    useWorkflow,
    ({ publishedVersion }) => `restoreVersionTopic(id: "${publishedVersion}") { id }`,
  ),
  graphql(
    'W21',
    'a version comes back as draft',
    'restoreVersionTopic',
    saved,
    ({ draftVersion }) => `restoreVersionTopic(id: "${draftVersion}", draft: true) { id }`,
  ),
  local(
    'W22',
    'an old public version',
    'restoreVersion',
    useWorkflow,
    ({ office, publishedVersion }) =>
      office.payload.restoreVersion({ collection: topics, id: publishedVersion }),
  ),
  // It takes no word for a draft: there is no way to restore one by the Local API.
  local(
    'W22',
    'a version comes back as draft',
    'restoreVersion',
    useWorkflow,
    ({ office, draftVersion }) =>
      office.payload.restoreVersion({ collection: topics, id: draftVersion, draft: true } as never),
  ),
]

const deleting: WriteRoute[] = [
  rest(
    'W20',
    'a public text is deleted',
    'DELETE /:id',
    { status: 403, code: 'not-a-contributor' },
    ({ settled, office }) => ({
      method: 'DELETE',
      address: `/api/topics/${settled[0]}`,
      as: office.approver,
    }),
  ),
  rest(
    'W20',
    'a public text is deleted by its author',
    'DELETE /:id',
    { status: 409, code: 'wrong-public-state' },
    ({ text }) => ({
      method: 'DELETE',
      address: `/api/topics/${text}`,
    }),
  ),
  rest(
    'W20',
    'a public text is deleted by an administrator',
    'DELETE /:id',
    { status: 409, code: 'wrong-public-state' },
    ({ text, office }) => ({
      method: 'DELETE',
      address: `/api/topics/${text}?trash=true`,
      as: office.administrator,
    }),
  ),
  rest('W20', 'several texts are deleted', 'DELETE /', useWorkflow, ({ text }) => ({
    method: 'DELETE',
    address: `/api/topics?where[id][equals]=${text}`,
  })),
  graphql(
    'W21',
    'a public text is deleted',
    'deleteTopic',
    useWorkflow,
    ({ text }) => `deleteTopic(id: "${text}") { id }`,
  ),
  graphql(
    'W21',
    'a public text is deleted from the trash',
    'deleteTopic',
    useWorkflow,
    ({ text }) => `deleteTopic(id: "${text}", trash: true) { id }`,
  ),
  local('W22', 'a public text is deleted', 'delete', useWorkflow, ({ office, text }) =>
    office.payload.delete({ collection: topics, id: text }),
  ),
  local('W22', 'several texts are deleted', 'delete', useWorkflow, ({ office, text }) =>
    office.payload.delete({ collection: topics, where: { id: { equals: text } }, trash: true }),
  ),
]

const workflow: WriteRoute[] = [
  rest(
    'design 11',
    'a press officer publishes',
    'POST /:id/workflow/:verb',
    { status: 428, code: 'expectation-missing' },
    ({ text }) => ({
      method: 'POST',
      address: `/api/topics/${text}/workflow/publish`,
      body: {},
    }),
  ),
  {
    path: 'design 11',
    title: 'a press officer publishes what they saw',
    operation: 'REST POST /:id/workflow/:verb',
    comesBack: { status: 403, code: 'role-missing' },
    attack: async ({ office, text }) =>
      verdictOf(await verb(office, office.officer, `topics/${text}`, 'publish')),
  },
  {
    path: 'design 11',
    title: 'an approver publishes what nobody approved',
    operation: 'REST POST /:id/workflow/:verb',
    comesBack: { status: 409, code: 'wrong-state' },
    attack: async ({ office, never }) =>
      verdictOf(await verb(office, office.approver, `topics/${never}`, 'publish')),
  },
  {
    path: 'design 11',
    title: 'an approver publishes unapproved settings',
    operation: 'REST global POST /workflow/:verb',
    comesBack: { status: 409, code: 'wrong-state' },
    attack: async ({ office }) =>
      verdictOf(await verb(office, office.approver, 'globals/site-settings', 'publish')),
  },
]

const settings = 'site-settings' as const

const globals: WriteRoute[] = [
  rest('W27', 'published', 'global POST /', useWorkflow, ({ canary }) => ({
    method: 'POST',
    address: '/api/globals/site-settings',
    body: { siteName: canary, _status: 'published' },
  })),
  rest('W27', 'a plain change', 'global POST /', saved, ({ canary }) => ({
    method: 'POST',
    address: '/api/globals/site-settings',
    body: { siteName: `${canary} plain` },
  })),
  rest('W27', 'back to draft', 'global POST /', useWorkflow, () => ({
    method: 'POST',
    address: '/api/globals/site-settings',
    body: { _status: 'draft' },
  })),
  rest('W27', 'one language published', 'global POST /', useWorkflow, ({ canary }) => ({
    method: 'POST',
    address: '/api/globals/site-settings?draft=true&publishSpecificLocale=en',
    body: { siteName: canary },
  })),
  rest('W27', 'all languages at once', 'global POST /', unknownLocale, () => ({
    method: 'POST',
    address: '/api/globals/site-settings?draft=true&locale=all',
    body: { siteName: { en: 'A', zh: 'B' } },
  })),
  rest(
    'W27',
    'an old version goes live again',
    'global POST /versions/:id',
    useWorkflow,
    ({ settingsVersion }) => ({
      method: 'POST',
      address: `/api/globals/site-settings/versions/${settingsVersion}`,
    }),
  ),
  rest(
    'W27',
    'an old version comes back as draft',
    'global POST /versions/:id',
    saved,
    ({ settingsVersion }) => ({
      method: 'POST',
      address: `/api/globals/site-settings/versions/${settingsVersion}?draft=true`,
    }),
  ),
  graphql(
    'W27',
    'published',
    'updateSiteSetting',
    useWorkflow,
    ({ canary }) =>
      `updateSiteSetting(data: { siteName: "${canary}", _status: published }) { siteName }`,
  ),
  graphql(
    'W27',
    'a plain change',
    'updateSiteSetting',
    saved,
    ({ canary }) =>
      `updateSiteSetting(draft: false, data: { siteName: "${canary} graph" }) { siteName }`,
  ),
  graphql(
    'W27',
    'an old version goes live again',
    'restoreVersionSiteSetting',
    useWorkflow,
    ({ settingsVersion }) => `restoreVersionSiteSetting(id: "${settingsVersion}") { siteName }`,
  ),
  graphql(
    'W27',
    'an old version comes back as draft',
    'restoreVersionSiteSetting',
    saved,
    ({ settingsVersion }) =>
      `restoreVersionSiteSetting(id: "${settingsVersion}", draft: true) { siteName }`,
  ),
  local('W27', 'published', 'updateGlobal', useWorkflow, ({ office, canary }) =>
    office.payload.updateGlobal({
      slug: settings,
      data: { siteName: canary, _status: 'published' },
    }),
  ),
  local('W27', 'a plain change', 'updateGlobal', saved, ({ office, canary }) =>
    office.payload.updateGlobal({ slug: settings, data: { siteName: `${canary} local` } }),
  ),
  local(
    'W27',
    'an old version goes live again',
    'restoreGlobalVersion',
    useWorkflow,
    ({ office, settingsVersion }) =>
      office.payload.restoreGlobalVersion({ slug: settings, id: settingsVersion }),
  ),
  local(
    'W27',
    'an old version comes back as draft',
    'restoreGlobalVersion',
    useWorkflow,
    ({ office, settingsVersion }) =>
      office.payload.restoreGlobalVersion({
        slug: settings,
        id: settingsVersion,
        draft: true,
      } as never),
  ),
]

const files: WriteRoute[] = [
  rest('2.8.1', 'a draft crops the public picture', 'PATCH /:id', saved, ({ file }) => ({
    method: 'PATCH',
    address: `/api/media/${file}?draft=true&${crop}`,
    form: form({ alt: 'Cropped' }),
  })),
  {
    ...rest('2.8.1', '', 'PATCH /:id', saved, () => ({ method: '', address: '' })),
    title: 'by REST: a draft brings other bytes',
    attack: async ({ office, file, canary }) =>
      verdictOf(
        await office.send('PATCH', `/api/media/${file}?draft=true`, {
          as: office.officer,
          form: form({ alt: canary }, await picture(10)),
        }),
      ),
  },
  rest('2.8.1', 'a draft names another stored file', 'PATCH /:id', saved, ({ file, canary }) => ({
    method: 'PATCH',
    address: `/api/media/${file}?draft=true`,
    body: {
      alt: canary,
      sha256: createHash('sha256').update('forged').digest('hex'),
      filename: 'forged.jpg',
      url: 'https://elsewhere.example/forged.jpg',
      sizes: { card: { sha256: 'forged', filename: 'forged.jpg' } },
    },
  })),
  {
    ...rest('2.8.1', '', 'PATCH /:id', useWorkflow, () => ({ method: '', address: '' })),
    title: 'by REST: other bytes are published',
    attack: async ({ office, file }) =>
      verdictOf(
        await office.send('PATCH', `/api/media/${file}`, {
          as: office.officer,
          form: form({ alt: 'Published', _status: 'published' }, await picture(90)),
        }),
      ),
  },
  graphql(
    '2.8.1',
    'a picture is published',
    'updateMedia',
    useWorkflow,
    ({ file }) => `updateMedia(id: "${file}", data: { _status: published }) { id }`,
  ),
  graphql(
    '2.8.1',
    'a picture without a file',
    'createMedia',
    useWorkflow,
    ({ canary }) => `createMedia(data: { alt: "${canary}", _status: published }) { id }`,
  ),
  graphql(
    '2.8.1',
    'a picture is deleted',
    'deleteMedia',
    useWorkflow,
    ({ file }) => `deleteMedia(id: "${file}") { id }`,
  ),
  graphql(
    '2.8.1',
    'an unknown version',
    'restoreVersionMedia',
    { status: 403, code: 'use-workflow' },
    () => `restoreVersionMedia(id: "none") { id }`,
  ),
]

const rows: WriteRoute[] = [
  patch('2.8.7', 'rows of another text, ids and all', saved, '?draft=true', ({ canary }) => ({
    synonyms: [
      { id: 'a-row-of-mine', term: canary },
      { id: 'a-row-of-mine', term: `${canary} twice` },
    ],
  })),
  {
    path: '2.8.7',
    title: 'by REST: a text read with depth 2 is written back',
    operation: 'REST PATCH /:id',
    comesBack: saved,
    attack: async ({ office, settled, text }) => {
      const read = await office.send('GET', `/api/topics/${text}?draft=true&depth=2`, {
        as: office.officer,
      })
      const { _status, createdAt, updatedAt, ...whole } = read.body
      return verdictOf(
        await office.send('PATCH', `/api/topics/${text}?draft=true`, {
          as: office.officer,
          body: { ...whole, parent: settled[0] },
        }),
      )
    },
  },
  patch(
    '2.8.11',
    'the address of another public text',
    { status: 422, code: 'slug-taken' },
    '?draft=true',
    () => ({
      slug: 'settled-by-rest',
    }),
  ),
]

const machineryWrites: WriteRoute[] = [
  'editorial-ledger',
  'public-ledger',
  'editorial-heads',
  'editorial-snapshots',
  'editorial-slugs',
  'editorial-people',
  'editorial-requests',
  'editorial-outbox',
  'publications',
  'publication-facets',
].flatMap((slug) => [
  rest('W33', `a row of ${slug} is made`, 'POST /', readOnly, ({ office }) => ({
    method: 'POST',
    address: `/api/${slug}`,
    as: office.administrator,
    body: { key: 'forged', document: 'topics/forged' },
  })),
  rest('W33', `rows of ${slug} are changed`, 'PATCH /', readOnly, ({ office }) => ({
    method: 'PATCH',
    address: `/api/${slug}?where[id][exists]=true`,
    as: office.administrator,
    body: { document: 'topics/forged' },
  })),
  rest('W33', `a row of ${slug} is changed`, 'PATCH /:id', readOnly, ({ office }) => ({
    method: 'PATCH',
    address: `/api/${slug}/any`,
    as: office.administrator,
    body: { document: 'topics/forged' },
  })),
  rest('W33', `rows of ${slug} are deleted`, 'DELETE /', readOnly, ({ office }) => ({
    method: 'DELETE',
    address: `/api/${slug}?where[id][exists]=true`,
    as: office.administrator,
  })),
  rest('W33', `a row of ${slug} is deleted`, 'DELETE /:id', readOnly, ({ office }) => ({
    method: 'DELETE',
    address: `/api/${slug}/any`,
    as: office.administrator,
  })),
  local('W33', `a row of ${slug} is made`, 'create', readOnly, ({ office }) =>
    office.payload.create({ collection: slug as CollectionSlug, data: {} as never }),
  ),
  local('W33', `rows of ${slug} are changed`, 'update', readOnly, ({ office }) =>
    office.payload.update({
      collection: slug as CollectionSlug,
      where: {},
      data: { document: 'forged' } as never,
    }),
  ),
  local('W33', `rows of ${slug} are deleted`, 'delete', readOnly, ({ office }) =>
    office.payload.delete({ collection: slug as CollectionSlug, where: {} }),
  ),
])

const machineryMutations: WriteRoute[] = [
  graphql(
    'W33',
    'a row of publications is made',
    'createMachinery',
    readOnly,
    () =>
      `createPublication(data: { key: "k", document: "d", type: "topics", documentId: "1", locale: "en", status: "live", fromNumber: 1, validFrom: "", displayedAt: "", firstPublishedAt: "", publishedAt: "", updatedPublicAt: "" }) { id }`,
  ),
  graphql(
    'W33',
    'a row of publications is changed',
    'updateMachinery',
    readOnly,
    () => `updatePublication(id: "any", data: { document: "forged" }) { id }`,
  ),
  graphql(
    'W33',
    'a row of publications is deleted',
    'deleteMachinery',
    readOnly,
    () => `deletePublication(id: "any") { id }`,
  ),
]

const around: WriteRoute[] = [
  rest('W25', 'jobs are run', 'POST /', { status: 404 }, () => ({
    method: 'GET',
    address: '/api/payload-jobs/run',
  })),
  rest('W25', 'schedules are handled', 'POST /', { status: 404 }, () => ({
    method: 'GET',
    address: '/api/payload-jobs/handle-schedules',
  })),
  rest('W26', 'a job is made', 'POST /', { status: 404 }, () => ({
    method: 'POST',
    address: '/api/payload-jobs',
    body: { taskSlug: 'schedulePublish', input: { type: 'publish' } },
  })),
  rest(
    'W28',
    'a first account is made',
    'POST /',
    { status: 403, code: 'first-register-closed' },
    () => ({
      method: 'POST',
      address: '/api/users/first-register',
      body: { email: 'first@example.org', password: 'a password', roles: ['administrator'] },
    }),
  ),
  rest(
    '2.8.14',
    'texts are put in another order',
    'POST /',
    { status: 404 },
    ({ text, settled }) => ({
      method: 'POST',
      address: '/api/reorder',
      body: {
        collectionSlug: 'topics',
        docsToMove: [text],
        newKeyWillBe: 'greater',
        orderableFieldName: '_order',
        target: { id: settled[0], key: 'a0' },
      },
    }),
  ),
  graphql(
    'W28',
    'an account is made',
    'createUser',
    { status: 403 },
    () =>
      `createUser(data: { email: "x@example.org", name: "X", password: "a password", roles: [approver] }) { id }`,
  ),
  graphql(
    'W28',
    'an account is changed',
    'updateUser',
    { status: 403 },
    () => `updateUser(id: "any", data: { roles: [approver] }) { id }`,
  ),
  graphql(
    'W28',
    'an account is deleted',
    'deleteUser',
    { status: 403 },
    () => `deleteUser(id: "any") { id }`,
  ),
]

const locks: WriteRoute[] = [
  {
    path: 'W29',
    title:
      'by REST: a text that somebody else keeps open is published through the workflow all the same',
    operation: 'REST POST /',
    comesBack: { status: 409, code: 'wrong-state' },
    attack: async ({ office, text }) => {
      const { docs } = await office.payload.find({ collection: 'users', limit: 1 })
      await office.send('POST', '/api/payload-locked-documents', {
        as: office.officer,
        body: {
          document: { relationTo: 'topics', value: text },
          user: { relationTo: 'users', value: docs[0]?.id },
        },
      })
      return verdictOf(await verb(office, office.approver, `topics/${text}`, 'publish'))
    },
  },
  graphql(
    'W29',
    'a lock is made',
    'createPayloadLockedDocument',
    { status: 400 },
    ({ text }) =>
      `createPayloadLockedDocument(data: { document: { relationTo: topics, value: "${text}" } }) { id }`,
  ),
  graphql(
    'W29',
    'a lock is changed',
    'updatePayloadLockedDocument',
    { status: 404 },
    () =>
      `updatePayloadLockedDocument(id: "${nobody}", data: { globalSlug: "site-settings" }) { id }`,
  ),
  graphql(
    'W29',
    'a lock is taken away',
    'deletePayloadLockedDocument',
    { status: 404 },
    () => `deletePayloadLockedDocument(id: "${nobody}") { id }`,
  ),
  graphql(
    'W29',
    'a lock is copied',
    'duplicatePayloadLockedDocument',
    { status: 404 },
    () => `duplicatePayloadLockedDocument(id: "${nobody}", data: {}) { id }`,
  ),
]

/**
 * Every way by which a text could become public, or vanish from the public, without an approval:
 * the numbers are those of the notes on the platform. Sent as a press officer unless said otherwise.
 */
export const writeRoutes: readonly WriteRoute[] = [
  ...creating,
  ...changing,
  ...copying,
  ...restoring,
  ...deleting,
  ...workflow,
  ...globals,
  ...files,
  ...rows,
  ...machineryWrites,
  ...machineryMutations,
  ...around,
  ...locks,
]
