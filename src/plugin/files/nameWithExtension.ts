const extensions: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'application/pdf': ['pdf'],
  'video/mp4': ['mp4', 'm4v'],
}

/**
 * The name with an extension that fits what the file really is: a name may have lost its own on the
 * way, or claim another kind. Kinds that are not known here keep the name they have.
 */
export const nameWithExtension = (filename: string, mimeType: string): string => {
  const [first, ...others] = extensions[mimeType] ?? []
  const extension = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase()
  return first === undefined || extension === first || others.includes(extension)
    ? filename
    : `${filename}.${first}`
}
