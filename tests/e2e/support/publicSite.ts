import { site, type Json } from './site.js'

/** What anybody reads: the status, and the answer or the page. */
export const readAnswer = async (address: string): Promise<{ status: number; body: Json }> => {
  const response = await fetch(site + address)
  return { status: response.status, body: (await response.json()) as Json }
}

/** Whether anybody can read something at an address. */
export const isPublic = async (address: string): Promise<boolean> =>
  (await fetch(site + address)).ok
