const digits = 12
const longestBase = 100

const split = (filename: string): { base: string; extension: string } => {
  const dot = filename.lastIndexOf('.')
  return dot > 0
    ? { base: filename.slice(0, dot), extension: filename.slice(dot).toLowerCase() }
    : { base: filename, extension: '' }
}

/**
 * `{base}-{first 12 digits of the hash}.{ext}`: the name shown and stored with a document.
 * Two files with one name and different bytes would need the same 12 digits; whoever looks a file
 * up by its name must therefore still compare the whole hash (see {@link findNamedFile}).
 */
export const nameWithHash = (filename: string, sha256: string): string => {
  const { base, extension } = split(nameWithoutHash(filename, sha256))
  return `${[...base].slice(0, longestBase).join('')}-${sha256.slice(0, digits)}${extension}`
}

/** The name as somebody gave it, so that a crop of a stored file does not collect hashes. */
export const nameWithoutHash = (filename: string, sha256: string): string => {
  const { base, extension } = split(filename)
  const suffix = `-${sha256.slice(0, digits)}`
  return `${base.endsWith(suffix) ? base.slice(0, -suffix.length) : base}${extension}`
}
