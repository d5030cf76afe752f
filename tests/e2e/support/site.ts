import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import path from 'node:path'

const port = Number(process.env.PORT ?? 3399)
export const site = `http://127.0.0.1:${port}`
export const password = 'correct horse battery staple'
export const administrator = 'admin@example.org'

export type Json = Record<string, any>

/** One request to the site's API. */
export const ask = async (
  method: string,
  address: string,
  token?: string,
  body?: object,
): Promise<Json> => {
  const response = await fetch(site + address, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  return (await response.json()) as Json
}

export const tokenOf = async (email: string): Promise<string> =>
  (await ask('POST', '/api/users/login', undefined, { email, password })).token as string

/** A step of the workflow, of the text as it lies there now. */
export const verb = async (
  token: string,
  document: string,
  name: string,
  input: object = {},
): Promise<void> => {
  const { fingerprint, sequence } = await ask('GET', `/api/${document}/workflow`, token)
  const answer = await ask('POST', `/api/${document}/workflow/${name}`, token, {
    expected: { sequence, fingerprint },
    ...input,
  })
  if (answer.code !== undefined) throw new Error(JSON.stringify(answer))
}

/** Makes people of the house; their addresses are their names at example.org. */
export const makePeople = async (people: Readonly<Record<string, string>>): Promise<void> => {
  const admin = await tokenOf(administrator)
  for (const [name, role] of Object.entries(people))
    await ask('POST', '/api/users', admin, {
      email: `${name}@example.org`,
      name,
      password,
      roles: [role],
    })
}

/** The built product on an empty database in a folder. */
export const startServer = async (folder: string): Promise<ChildProcess> => {
  const server = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'src/server.ts'],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(port),
        PUBLIC_URL: site,
        DATA_DIR: folder,
        DATABASE_URL: `file:${path.join(folder, 'e2e.db')}`,
        PAYLOAD_SECRET: randomBytes(32).toString('hex'),
        COMMUNIQUE_ADMIN_EMAIL: administrator,
        COMMUNIQUE_ADMIN_PASSWORD: password,
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  for (let tries = 0; tries < 120; tries += 1) {
    const isUp = await fetch(`${site}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return server
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('The server did not come up.')
}
