import type { RefusalView } from '../../acts/refusalView.js'

/** What an API of ours answered: what was asked for, or why not. */
export type Fetched<T> = { readonly found: T } | { readonly refusals: readonly RefusalView[] }

/** Asks the API in the language of the admin. */
export const fetchJson = async <T>(
  url: string,
  language: string,
  body?: object,
): Promise<Fetched<T>> => {
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'include',
      headers: {
        'Accept-Language': language,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const json = (await response.json()) as T & { errors?: RefusalView[]; title?: string }
    if (response.ok) return { found: json }
    return { refusals: json.errors ?? [{ code: 'refused', message: json.title ?? '' }] }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { refusals: [{ code: 'no-answer', message }] }
  }
}
