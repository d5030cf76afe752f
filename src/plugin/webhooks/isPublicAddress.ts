import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** IANA's special-purpose addresses of IPv4 that are not globally reachable (RFC 6890 and its registry). */
const closed4: readonly (readonly [net: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // 169.254.169.254, where clouds keep their credentials, is one of these.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** Of IPv6 only 2000::/3 is handed out at all; these lie in it and lead elsewhere. */
const closed6: readonly (readonly [net: string, bits: number])[] = [
  // Teredo and 6to4 carry an IPv4 address, which may be a private one.
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const listOf = (
  nets: readonly (readonly [net: string, bits: number])[],
  family: 'ipv4' | 'ipv6',
): BlockList => {
  const list = new BlockList()
  for (const [net, bits] of nets) list.addSubnet(net, bits, family)
  return list
}

const closedIn4 = listOf(closed4, 'ipv4')
const closedIn6 = listOf(closed6, 'ipv6')
const handedOut = listOf([['2000::', 3]], 'ipv6')

/**
 * Whether an address of the network belongs to the public internet. Everything else may be a machine
 * of the house: loopback, private and shared networks, link-local addresses with the metadata of
 * clouds among them, IPv4 written in IPv6, multicast, and what is not an address.
 */
export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !closedIn4.check(address, 'ipv4')
  return (
    isIPv6(address) &&
    !address.includes('%') &&
    handedOut.check(address, 'ipv6') &&
    !closedIn6.check(address, 'ipv6')
  )
}
