/** Longer ones are not looked up: an index of PostgreSQL takes no more than some 2,700 bytes. */
const longest = 1_000

/** Nobody is asked there; it only makes an address out of a path. */
const anyHost = 'http://host.invalid'

const parse = (address: string): URL | null => {
  const isPath = address.startsWith('/')
  try {
    const url = new URL(isPath ? anyHost + address : address)
    return /^https?:$/.test(url.protocol) ? url : null
  } catch {
    return null
  }
}

/** Escapes of one byte are alike in either case (RFC 3986, 6.2.2.1). */
const written = (text: string): string =>
  text.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase())

/**
 * Under what an old address is known: path and query, whatever the host was. The fragment never
 * reaches a server.
 * @param address absolute (http or https), or a path
 * @returns null for what is no such address, for the first page of a host, and where it is too long
 */
export const formerPath = (address: string): string | null => {
  const url = parse(address)
  if (url === null) return null
  const path = written(url.pathname + url.search)
  return path === '/' || path.length > longest ? null : path
}

/**
 * Under what a request may know an old address, the closest first: as it was asked for, and without
 * the query, because links collect parameters on their way that the old address never had.
 * @param target path and query of a request
 */
export const formerPathsAsked = (target: string): string[] => {
  const [plain = ''] = target.split('?')
  return [...new Set([formerPath(target), formerPath(plain)])].filter((path) => path !== null)
}
