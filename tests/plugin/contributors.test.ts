import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TypedUser } from 'payload'
import { importPages, type Importer } from '../../src/import/index.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { callServerFunction } from '../attacks/run/callServerFunction.js'
import type { Scene } from '../attacks/run/openScene.js'
import { pageText } from '../import/support/pages.js'
import { verdictOf } from '../support/codeOf.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { picture } from '../support/picture.js'
import { publish, verb, workflowOf } from '../support/workflow.js'

const own = { status: 403, code: 'own-contribution' }
const settings = 'globals/site-settings'

/** Payload keeps one instance for server functions, and for a whole process. */
const forgetInstance = (): void => {
  ;(globalThis as { _payload?: Map<string, unknown> })._payload?.delete('default')
}

describe.each(workflowEngines)('who contributed [$name]', (engine) => {
  let office: Office
  /** Wears every hat, so that nothing but the contribution stands in the way. */
  let hand: string
  let second: string
  beforeAll(async () => {
    forgetInstance()
    office = await openOffice(engine.url(), { key: 'default', logLevel: 'silent' })
    hand = await office.person('hand', 'press-officer', 'approver')
    second = await office.person('second', 'approver')
    // Otherwise an imported text would wait for the settings that came with it.
    await office.save(settings, { siteName: 'A ministry' })
  })
  afterAll(() => office.stop())

  const account = async (name: string) => {
    const { docs } = await office.payload.find({
      collection: 'users',
      where: { email: { equals: `${name}@example.org` } },
    })
    const [found] = docs
    if (found === undefined) throw new Error(name)
    return { ...found, collection: 'users' as const }
  }
  const userOf = async (name: string): Promise<TypedUser> => (await account(name)) as TypedUser

  const versionsOf = async (document: string): Promise<string[]> => {
    const { body } = await office.send(
      'GET',
      document.startsWith('globals/')
        ? `/api/${document}/versions?limit=0&depth=0&sort=createdAt`
        : `/api/${document.split('/')[0]}/versions?limit=0&depth=0&sort=createdAt&where[parent][equals]=${idIn(document)}`,
      { as: office.officer },
    )
    return body.docs.map(({ id }: { id: string }) => id)
  }
  const firstOf = async (document: string): Promise<string> => (await versionsOf(document))[0] ?? ''
  const done = <Kept extends { status: number; body: unknown }>(answer: Kept): Kept => {
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body))
    return answer
  }
  const fingerprintOf = async (document: string): Promise<string> =>
    (await workflowOf(office, office.officer, document)).body.fingerprint
  const names = async (document: string): Promise<string[]> =>
    (await workflowOf(office, office.officer, document)).body.contributors.map(
      ({ name }: { name: string }) => name,
    )

  /** A way to write, taken by somebody upon a text of the officer; gives the text to look at. */
  const paths: [string, (document: string) => Promise<string>][] = [
    [
      'the form of the admin',
      async (document) => {
        const read = await office.payload.findByID({
          collection: 'topics',
          id: idIn(document),
          draft: true,
          depth: 0,
          overrideAccess: false,
          user: await userOf('hand'),
        })
        const form = new FormData()
        form.set('_payload', JSON.stringify({ ...read, title: 'By form', _status: 'draft' }))
        done(
          await office.send(
            'PATCH',
            `/api/${document}?locale=en&depth=0&fallback-locale=null&draft=true&overrideLock=true`,
            { as: hand, form },
          ),
        )
        return document
      },
    ],
    [
      'REST',
      async (document) => {
        done(await office.send('PATCH', `/api/${document}`, { as: hand, body: { title: 'REST' } }))
        return document
      },
    ],
    [
      'GraphQL',
      async (document) => {
        done(
          await office.graphql(
            `mutation { updateTopic(id: "${idIn(document)}", draft: true, data: { title: "GraphQL", disclaimer: { wording: "reference-only" } }) { id } }`,
            { as: hand },
          ),
        )
        return document
      },
    ],
    [
      'the Local API',
      async (document) => {
        await office.payload.update({
          collection: 'topics',
          id: idIn(document),
          data: { title: 'Local' },
          draft: true,
          overrideAccess: false,
          user: await userOf('hand'),
        })
        return document
      },
    ],
    [
      'the Local API past access control',
      async (document) => {
        await office.payload.update({
          collection: 'topics',
          id: idIn(document),
          data: { title: 'Local, and past' },
          draft: true,
          user: await userOf('hand'),
        })
        return document
      },
    ],
    [
      'bringing an old version back',
      async (document) => {
        await office.save(document, { title: 'Later' })
        done(
          await office.send('POST', `/api/topics/versions/${await firstOf(document)}`, {
            as: hand,
          }),
        )
        return document
      },
    ],
    [
      'bringing an old version back by GraphQL',
      async (document) => {
        await office.save(document, { title: 'Later' })
        done(
          await office.graphql(
            `mutation { restoreVersionTopic(id: "${await firstOf(document)}", draft: true) { id } }`,
            { as: hand },
          ),
        )
        return document
      },
    ],
    [
      'a copy of the text',
      async (document) => {
        const copy = done(await office.send('POST', `/api/${document}/duplicate`, { as: hand }))
        return `topics/${copy.body.doc.id}`
      },
    ],
    [
      'a copy of the text by GraphQL',
      async (document) => {
        const copy = done(
          await office.graphql(
            `mutation { duplicateTopic(id: "${idIn(document)}", data: { title: "Copy", slug: "", disclaimer: { wording: "reference-only" } }) { id } }`,
            { as: hand },
          ),
        )
        return `topics/${copy.body.duplicateTopic.id}`
      },
    ],
    [
      'a copy of one language over the other',
      async (document) => {
        const copied = await callServerFunction(
          { office } as unknown as Scene,
          {
            api: 'Server function',
            name: 'copy-data-from-locale',
            args: {
              collectionSlug: 'topics',
              docID: idIn(document),
              fromLocale: 'en',
              toLocale: 'zh',
              overrideData: true,
            },
          },
          hand,
        )
        done(copied)
        return document
      },
    ],
    [
      'what is public, saved again over the draft',
      async (document) => {
        await publish(office, office, document)
        await office.save(document, { title: 'On second thoughts' })
        const { body } = await office.send('GET', `/api/${document}?depth=0`, { as: hand })
        expect(body.title).not.toBe('On second thoughts')
        done(
          await office.send('PATCH', `/api/${document}`, { as: hand, body: { title: body.title } }),
        )
        return document
      },
    ],
    [
      'a submission',
      async (document) => {
        done(await verb(office, hand, document, 'submit'))
        done(await verb(office, office.officer, document, 'recall'))
        return document
      },
    ],
  ]
  test.each(paths)('counts whoever wrote by %s', async (_, write) => {
    const document = await write(await office.draft('topics', { title: 'By the officer' }))
    expect(await names(document)).toContain('hand')
    done(await verb(office, office.officer, document, 'submit', { changeNote: 'Again' }))
    expect(verdictOf(await verb(office, hand, document, 'approve'))).toEqual(own)
    expect((await verb(office, second, document, 'approve')).status).toBe(200)
  })

  test('counts whoever cut a picture anew', async () => {
    const form = async (shade: number): Promise<FormData> => {
      const body = new FormData()
      body.set('_payload', JSON.stringify({ alt: 'A square' }))
      body.set('file', new Blob([new Uint8Array(await picture(shade))]), 'a.jpg')
      return body
    }
    const made = await office.send('POST', '/api/media?draft=true&locale=en', {
      as: office.officer,
      form: await form(3),
    })
    const file = `media/${done(made).body.doc.id}`
    const cut = new URLSearchParams({
      draft: 'true',
      locale: 'en',
      'uploadEdits[crop][x]': '0',
      'uploadEdits[crop][y]': '0',
      'uploadEdits[crop][width]': '50',
      'uploadEdits[crop][height]': '50',
      'uploadEdits[widthInPixels]': '4',
      'uploadEdits[heightInPixels]': '4',
    })
    done(await office.send('PATCH', `/api/${file}?${cut}`, { as: hand, form: await form(4) }))
    expect(await names(file)).toContain('hand')
    done(await verb(office, office.officer, file, 'submit'))
    expect(verdictOf(await verb(office, hand, file, 'approve'))).toEqual(own)
  })

  test('counts whoever imported a page, and not the command line', async () => {
    const page = pageText({ title: 'Wang Qiang meets guests from afar' })
    const files = [{ name: 'page.txt', bytes: new TextEncoder().encode(page) }]
    const user = (await account('hand')) as unknown as Importer
    const report = await importPages({ payload: office.payload, files, user })
    const [imported] = report.pages
    expect(imported?.outcome).toBe('imported')
    for (const { collection, id } of imported?.documents ?? []) {
      if (collection === 'site-settings' || id === undefined) continue
      const document = `${collection}/${id}`
      const { body } = await workflowOf(office, second, document)
      expect(body.contributors).toMatchObject([{ name: 'hand', role: 'press-officer' }])
    }
    expect(imported?.documents.length).toBeGreaterThan(0)
  })

  test('counts whoever brought old settings back', async () => {
    await office.save(settings, { siteName: 'First' })
    await office.save(settings, { siteName: 'Second' })
    const versions = await versionsOf(settings)
    done(
      await office.send('POST', `/api/${settings}/versions/${versions.at(-2) ?? ''}`, { as: hand }),
    )
    expect(await names(settings)).toContain('hand')
  })

  test.each([
    ['a draft', false],
    ['what is public', true],
  ])('counts whoever undid their own change of %s to the letter', async (_, isPublic) => {
    const document = await office.draft('topics', { title: 'To the letter' })
    if (isPublic) await publish(office, office, document)
    const before = await fingerprintOf(document)
    done(await office.save(document, { title: 'Another letter' }, { as: hand }))
    done(await office.save(document, { title: 'To the letter' }, { as: hand }))
    expect(await fingerprintOf(document)).toBe(before)
    done(await verb(office, office.officer, document, 'submit', { changeNote: 'None' }))
    expect(verdictOf(await verb(office, hand, document, 'approve'))).toEqual(own)
    expect((await verb(office, second, document, 'approve')).status).toBe(200)
  })

  test('counts whoever undid their own change by an old version', async () => {
    const document = await office.draft('topics', { title: 'As it was' })
    const before = await firstOf(document)
    done(await office.save(document, { title: 'Not so' }, { as: hand }))
    done(await office.send('POST', `/api/topics/versions/${before}`, { as: hand }))
    done(await verb(office, office.officer, document, 'submit'))
    expect(verdictOf(await verb(office, hand, document, 'approve'))).toEqual(own)
  })

  test('counts those whose words a copy of a copy brings', async () => {
    const document = await office.draft('topics', { title: 'Twice copied' })
    await office.save(document, { summary: 'By the hand' }, { as: hand })
    let copied = document
    for (const _ of [1, 2]) {
      const copy = await office.send('POST', `/api/${copied}/duplicate`, { as: office.officer })
      copied = `topics/${done(copy).body.doc.id}`
    }
    done(await verb(office, office.officer, copied, 'submit'))
    expect(verdictOf(await verb(office, hand, copied, 'approve'))).toEqual(own)
    expect((await verb(office, second, copied, 'approve')).status).toBe(200)
  })

  test('does not count whoever saved without a change', async () => {
    const document = await office.draft('topics', { title: 'Only looked at' })
    done(await office.save(document, { title: 'Only looked at' }, { as: hand }))
    expect(await names(document)).toEqual(['officer'])
    done(await verb(office, office.officer, document, 'submit'))
    expect((await verb(office, hand, document, 'approve')).status).toBe(200)
  })

  describe('when nobody can tell who wrote', () => {
    /** A text into which a script wrote without saying in whose name. */
    const unknown = async (): Promise<string> => {
      const document = await office.draft('topics', { title: 'By somebody' })
      await office.payload.update({
        collection: 'topics',
        id: idIn(document),
        data: { summary: 'By nobody knows whom' },
        draft: true,
      })
      return document
    }
    const nameAuthor = async (as: string, document: string, input: object = {}) =>
      verb(office, as, document, 'name-author', {
        author: String((await account('hand')).id),
        reason: 'The night shift’s script wrote it.',
        ...input,
      })

    test('nobody may approve until an administrator names the author', async () => {
      const document = await unknown()
      const { sequence, fingerprint } = (await workflowOf(office, office.officer, document)).body
      // Under a key, so that `verify` has an answer to compare.
      const submitted = await office.send('POST', `/api/${document}/workflow/submit`, {
        as: office.officer,
        body: { expected: { sequence, fingerprint } },
        headers: { 'Idempotency-Key': document },
      })
      expect(done(submitted).body.hasUnknownAuthor).toBe(true)
      expect((await workflowOf(office, office.officer, document)).body.hasUnknownAuthor).toBe(true)
      for (const approver of [hand, second, office.approver]) {
        const answer = await verb(office, approver, document, 'approve')
        expect(verdictOf(answer)).toEqual({ status: 403, code: 'unknown-author' })
      }
      for (const other of [office.officer, second])
        expect(verdictOf(await nameAuthor(other, document))).toEqual({
          status: 403,
          code: 'role-missing',
        })
      expect(
        verdictOf(await nameAuthor(office.administrator, document, { reason: ' ' })).code,
      ).toBe('reason-missing')
      expect(
        verdictOf(await nameAuthor(office.administrator, document, { author: 'nobody' })).code,
      ).toBe('author-missing')
      done(await nameAuthor(office.administrator, document))
      expect((await workflowOf(office, office.officer, document)).body.hasUnknownAuthor).toBe(false)
      expect((await names(document)).sort()).toEqual(['administrator', 'hand', 'officer'])
      expect(verdictOf(await nameAuthor(office.administrator, document)).code).not.toBeUndefined()
      expect(verdictOf(await verb(office, hand, document, 'approve'))).toEqual(own)
      expect((await verb(office, second, document, 'approve')).status).toBe(200)
      expect((await verb(office, second, document, 'publish')).status).toBe(200)
      const { body } = await office.send('GET', `/api/${document}/workflow/events`, {
        as: office.officer,
      })
      const event = body.data.find(({ type }: { type: string }) => type === 'author-named')
      expect(event).toMatchObject({
        by: { name: 'administrator' },
        role: 'administrator',
        reason: 'The night shift’s script wrote it.',
      })
      expect((await verify(office.payload)).differences).toEqual([])
    })

    test('an administrator who wrote in the text names nobody', async () => {
      const both = await office.person('both', 'administrator', 'press-officer')
      const document = await unknown()
      done(await office.save(document, { title: 'By both' }, { as: both }))
      expect(verdictOf(await nameAuthor(both, document))).toEqual(own)
    })

    test('whoever names does not approve either', async () => {
      const judge = await office.person('judge', 'administrator', 'approver')
      const document = await unknown()
      done(await verb(office, office.officer, document, 'submit'))
      done(await nameAuthor(judge, document))
      expect(verdictOf(await verb(office, judge, document, 'approve'))).toEqual(own)
      expect((await verb(office, second, document, 'approve')).status).toBe(200)
    })

    test('an old version of theirs brings whoever was named for it, and whoever named', async () => {
      const judge = await office.person('namer', 'administrator', 'approver')
      const document = await unknown()
      done(await nameAuthor(judge, document))
      const named = (await versionsOf(document)).at(-1) ?? ''
      done(await office.save(document, { summary: 'Written anew' }))
      done(await verb(office, office.officer, document, 'submit'))
      done(await verb(office, second, document, 'approve'))
      done(
        await office.send('POST', `/api/topics/versions/${named}?draft=true`, {
          as: office.officer,
        }),
      )
      expect((await names(document)).sort()).toEqual(['hand', 'namer', 'officer'])
      done(await verb(office, office.officer, document, 'submit'))
      expect(verdictOf(await verb(office, hand, document, 'approve'))).toEqual(own)
      expect(verdictOf(await verb(office, judge, document, 'approve'))).toEqual(own)
      expect((await verb(office, second, document, 'approve')).status).toBe(200)
    })

    test('a copy has no known author either', async () => {
      const document = await unknown()
      const copy = await office.send('POST', `/api/${document}/duplicate`, { as: office.officer })
      const copied = `topics/${done(copy).body.doc.id}`
      done(await verb(office, office.officer, copied, 'submit'))
      const answer = await verb(office, second, copied, 'approve')
      expect(verdictOf(answer)).toEqual({ status: 403, code: 'unknown-author' })
    })
  })
})
