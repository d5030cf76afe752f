/**
 * Types that browsers show and that can run nothing. All others are handed out as a download
 * without a type: a picture that holds a script is no picture.
 */
const shown = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
  'application/pdf',
  'audio/mpeg',
  'video/mp4',
  'video/webm',
]

const asciiOnly = (name: string): string => name.replace(/[^\x20-\x7e]|["\\%;]/g, '_')

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** The headers under which a file goes out (RFC 6266 for its name). */
export const fileHeaders = (mimeType: string | undefined, filename: string) => {
  const type = mimeType?.toLowerCase() ?? ''
  const isShown = shown.includes(type)
  const plain = filename.replace(/\p{Cc}|\p{Cs}|[/\\]/gu, '_')
  return {
    'Content-Type': isShown ? type : 'application/octet-stream',
    'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename="${asciiOnly(plain)}"; filename*=UTF-8''${encoded(plain)}`,
    'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'${type === 'application/pdf' ? '' : '; sandbox'}`,
  }
}
