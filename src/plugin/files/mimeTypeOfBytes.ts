type Signature = { readonly mimeType: string; readonly matches: (bytes: Buffer) => boolean }

const startsWith =
  (text: string, offset = 0) =>
  (bytes: Buffer): boolean =>
    bytes.subarray(offset, offset + text.length).equals(Buffer.from(text, 'latin1'))

const isBrand =
  (...brands: string[]) =>
  (bytes: Buffer): boolean =>
    startsWith('ftyp', 4)(bytes) && brands.some((brand) => startsWith(brand, 8)(bytes))

/**
 * Signatures of the kinds a press office publishes, from the formats' own specifications
 * (ISO 10918-1, ISO 15948, GIF89a, RIFF/WebP, ISO 32000-2, ISO 14496-12, ISO 23000-22).
 */
const signatures: readonly Signature[] = [
  { mimeType: 'image/jpeg', matches: startsWith('\xff\xd8\xff') },
  { mimeType: 'image/png', matches: startsWith('\x89PNG\r\n\x1a\n') },
  { mimeType: 'image/gif', matches: (bytes) => startsWith('GIF8')(bytes) },
  {
    mimeType: 'image/webp',
    matches: (bytes) => startsWith('RIFF')(bytes) && startsWith('WEBP', 8)(bytes),
  },
  { mimeType: 'image/avif', matches: isBrand('avif', 'avis') },
  { mimeType: 'application/pdf', matches: startsWith('%PDF-') },
  { mimeType: 'video/mp4', matches: isBrand('isom', 'iso2', 'mp41', 'mp42', 'avc1', 'M4V ') },
]

/** The kind that the bytes themselves show, or null where they show none that is known here. */
export const mimeTypeOfBytes = (bytes: Buffer): string | null =>
  signatures.find(({ matches }) => matches(bytes))?.mimeType ?? null

/** Whether files of this kind always begin with a signature that {@link mimeTypeOfBytes} knows. */
export const hasSignature = (mimeType: string): boolean =>
  signatures.some((signature) => signature.mimeType === mimeType)
