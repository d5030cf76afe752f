import { describe, expect, test } from '@jest/globals'
import type { CollectionConfig, Config, Payload } from 'payload'
import { communique } from '../../src/plugin/index.js'
import { overridden } from '../../src/plugin/sayWhatIsOverridden.js'

describe('a project’s own hooks, endpoints and start', () => {
  const hook = () => undefined
  const lines: string[] = []
  let isStarted = false
  const notes: CollectionConfig = {
    slug: 'notes',
    fields: [{ name: 'title', type: 'text' }],
    hooks: { beforeOperation: [hook], beforeChange: [hook], afterChange: [hook] },
    endpoints: [{ path: '/mine', method: 'get', handler: () => new Response() }],
  }
  const config: Config = {
    collections: [notes],
    hooks: { afterError: [hook] },
    onInit: () => {
      isStarted = true
    },
    secret: 'x',
    db: {} as Config['db'],
  }
  const governed = communique({ collections: { notes: {} }, dataDir: '/nowhere' })(config) as Config
  const [collection] = governed.collections ?? []

  test('stand first, and stay', () => {
    for (const slot of ['beforeOperation', 'beforeChange', 'afterChange'] as const) {
      expect(collection?.hooks?.[slot]?.[0]).toBe(hook)
      expect(collection?.hooks?.[slot]?.length).toBeGreaterThan(1)
    }
    expect(governed.hooks?.afterError?.[0]).toBe(hook)
    const endpoints = collection?.endpoints === false ? [] : (collection?.endpoints ?? [])
    expect(endpoints.map(({ path }) => path)).toContain('/mine')
  })

  test('the project’s config itself is not changed', () => {
    expect(config.collections).toEqual([notes])
    expect(notes.hooks?.beforeChange).toEqual([hook])
  })

  test('the start is the project’s, and the log says what the plugin overrides', async () => {
    const logger = { info: (line: string) => lines.push(line) }
    const db = { findOne: () => null, updateOne: () => null }
    const empty = { collections: {}, db, globals: { config: [] } }
    await governed.onInit?.({ ...empty, config: governed, logger } as unknown as Payload)
    expect(isStarted).toBe(true)
    expect(lines.join()).toContain('notes')
    for (const setting of overridden) expect(lines.join()).toContain(setting)
  })
})
