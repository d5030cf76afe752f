import type { Payload } from 'payload'

/** The secrets of an endpoint as they are stored: under the server's own secret, the newest first. */
export const sealSecrets = (payload: Payload, secrets: readonly string[]): string =>
  payload.encrypt(JSON.stringify(secrets))

/**
 * The secrets of an endpoint, the newest first.
 * @throws where the server's own secret is not the one they were stored under
 */
export const secretsOf = (payload: Payload, sealed: string): readonly string[] => {
  try {
    return JSON.parse(payload.decrypt(sealed)) as string[]
  } catch (error) {
    throw new Error(
      'The secrets of this endpoint cannot be read: PAYLOAD_SECRET was changed. Give it a new secret.',
      { cause: error },
    )
  }
}
