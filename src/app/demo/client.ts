/** The answer of a server: its status and its JSON. */
export type Answer = { status: number; body: Record<string, unknown> }

/** Somebody who is signed in, over HTTP like anybody else. */
export type Client = {
  /** As it stands in the demo's lines: "press officer". */
  who: string
  send: (method: string, path: string, body?: object) => Promise<Answer>
}

/**
 * Signs in with `POST /api/users/login`.
 * @param origin where the server listens
 * @throws Error when the server refuses
 */
export async function signIn(
  origin: string,
  who: string,
  email: string,
  password: string,
): Promise<Client> {
  const { status, body } = await send(origin, {}, 'POST', 'users/login', { email, password })
  if (status !== 200) throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`)
  const headers = { Authorization: `JWT ${String(body.token)}` }
  return { who, send: (method, path, data) => send(origin, headers, method, path, data) }
}

async function send(
  origin: string,
  headers: Record<string, string>,
  method: string,
  path: string,
  body?: object,
): Promise<Answer> {
  const response = await fetch(`${origin}/api/${path}`, {
    method,
    headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
