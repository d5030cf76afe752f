/** Whether an If-None-Match header names a validator (RFC 9110, weak comparison) or is `*`. */
export const matchesETag = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  ifNoneMatch.split(',').some((candidate) => {
    const name = candidate.trim()
    return name === '*' || name.replace(/^W\//, '') === etag
  })
