import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublicAddress } from './isPublicAddress.js'

/** An address of the network as the resolver gives it. */
export type NetworkAddress = { readonly address: string; readonly family: number }

/** Finds the addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly NetworkAddress[]>

const systemResolve: Resolve = (host) => lookup(host, { all: true, verbatim: true })

/** Says why nothing is sent to an address, as the delivery log shows it. */
export class TargetRefused extends Error {
  constructor(host: string, address: string) {
    super(`${host} leads to ${address}, which is no public address`)
    this.name = 'TargetRefused'
  }
}

/**
 * The addresses behind a URL, found out once: the request goes to one of these and to no other,
 * whatever the name says a moment later.
 * @param allowsPrivate tests and intranets: any address will do
 * @throws TargetRefused where even one of them is not public
 */
export const resolveTarget = async (
  url: URL,
  { allowsPrivate, resolve = systemResolve }: { allowsPrivate: boolean; resolve?: Resolve },
): Promise<readonly NetworkAddress[]> => {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  const found = family > 0 ? [{ address: host, family }] : await resolve(host)
  const closed = found.find(({ address }) => !isPublicAddress(address))
  if (!allowsPrivate && closed !== undefined) throw new TargetRefused(host, closed.address)
  if (found.length === 0) throw new Error(`${host} has no address`)
  return found
}
