import 'next/dist/server/node-environment-baseline.js'
import { workAsyncStorage } from 'next/dist/server/app-render/work-async-storage.external.js'
import { workUnitAsyncStorage } from 'next/dist/server/app-render/work-unit-async-storage.external.js'
import { createRequestStoreForAPI } from 'next/dist/server/async-storage/request-store.js'
import { createWorkStore } from 'next/dist/server/async-storage/work-store.js'
import { callServerFunction as call } from '../../../src/app/admin/callServerFunction.js'
import type { ServerFunction } from '../table/attack.js'
import type { Scene } from './openScene.js'

type Outcome = { status: number; body: unknown }

const address = { pathname: '/admin', search: '' }

const { error: complain } = console
/** Nothing is drawn here, so no component is to be found; Payload complains of each. */
Object.assign(console, {
  error: (...words: unknown[]) => {
    if (!String(words[0]).startsWith('getFromImportMap')) complain(...words)
  },
})

/**
 * Calls a function of the admin as its layout does (`src/app/(payload)/layout.tsx`), inside a
 * request of Next made by Next's own code. What it throws, Next answers as 500 without a word.
 */
export const callServerFunction = async (
  { office }: Scene,
  { name, args }: ServerFunction,
  token: string | undefined,
): Promise<Outcome> => {
  const headers = {
    host: '127.0.0.1:3000',
    ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
  }
  const work = createWorkStore({
    page: '/(payload)/admin/[[...segments]]/page',
    buildId: 'test',
    previouslyRevalidatedTags: [],
    renderOpts: { experimental: {} },
  } as never)
  const request = createRequestStoreForAPI(
    { headers } as never,
    address as never,
    undefined as never,
    undefined,
    undefined as never,
    undefined,
  )
  try {
    const body: unknown = await workAsyncStorage.run(work, () =>
      workUnitAsyncStorage.run(request, () =>
        call({ args, name } as never, { config: Promise.resolve(office.config), importMap: {} }),
      ),
    )
    return { status: 200, body }
  } catch (error) {
    const { message, status } = error as Error & { status?: number }
    return { status: status ?? 500, body: { message } }
  }
}
