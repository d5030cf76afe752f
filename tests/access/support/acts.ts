import type { Payload, TypedUser } from 'payload'

/** Everything a person may try on content, settings and people; always with access checked. */
export const actsOf = (payload: Payload, user: TypedUser | null) => {
  const who = { overrideAccess: false, user } as const
  const title = 'A topic'
  const write = async () => {
    const topic = await payload.create({ collection: 'topics', draft: true, data: { title } })
    return topic.id
  }
  return {
    'create content': () =>
      payload.create({ collection: 'topics', draft: true, data: { title }, ...who }),
    'read drafts': async () => {
      await write()
      const found = await payload.find({ collection: 'topics', draft: true, ...who })
      if (found.totalDocs === 0) throw Object.assign(new Error('nothing to read'), { status: 403 })
    },
    'read versions': () => payload.findVersions({ collection: 'topics', ...who }),
    'edit content': async () => {
      const id = await write()
      await payload.update({ collection: 'topics', id, draft: true, data: { title: 'B' }, ...who })
    },
    'delete content': async () =>
      payload.delete({ collection: 'topics', id: await write(), ...who }),
    'read settings': () => payload.findGlobal({ slug: 'site-settings', draft: true, ...who }),
    'draft settings': () =>
      payload.updateGlobal({
        slug: 'site-settings',
        draft: true,
        data: { siteName: 'The site' },
        ...who,
      }),
    'read people': () => payload.find({ collection: 'users', ...who }),
    'make an account': () =>
      payload.create({
        collection: 'users',
        data: {
          email: `new-${String(user?.id)}@press.example`,
          name: 'New',
          password: 'a first password',
          roles: ['approver'],
        },
        ...who,
      }),
  }
}

export type Act = keyof ReturnType<typeof actsOf>
