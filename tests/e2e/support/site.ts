/** Where the server of this run is reached. */
export const site = process.env.PUBLIC_URL ?? ''

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
