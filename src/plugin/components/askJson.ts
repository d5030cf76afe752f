/** An answer that is not what was asked for. */
export class NotRead extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Reads the JSON at an address, as whoever is signed in. */
export type AskJson = <Body>(address: string) => Promise<Body>

/**
 * @param language of the admin, in which the server is to speak
 * @throws NotRead where the server refuses; whatever `fetch` throws where there is no answer
 */
export const askJson =
  (language: string): AskJson =>
  async (address) => {
    const headers = { 'Accept-Language': language }
    const response = await fetch(address, { credentials: 'include', headers })
    if (!response.ok) throw new NotRead(response.status, response.statusText)
    return (await response.json()) as never
  }
