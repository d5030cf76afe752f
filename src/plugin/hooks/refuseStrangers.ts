import type { PayloadRequest } from 'payload'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { refuseIf } from './refuseIf.js'

/** Refuses whoever is signed out or has no role before anything is looked up, so that nothing shows what is there. */
export const refuseStrangers = async (req: PayloadRequest): Promise<void> => {
  const stranger = await strangerRefusal(req)
  refuseIf(req, stranger === null ? [] : [stranger])
}
