import type { PublicDocument } from '../publicDocument.js'

/** The picture over a text, with caption and credit. */
export function LeadImage({ image }: { image: PublicDocument['leadImage'] }) {
  if (!image || !('url' in image) || !image.mimeType?.startsWith('image/')) return null
  const credit = [image.credit?.photographer, image.credit?.agency].filter(Boolean).join(', ')
  return (
    <figure className="lead-image">
      <img src={image.url} alt={image.alt ?? ''} width={image.width} height={image.height} />
      {(image.caption ?? credit) && (
        <figcaption>{[image.caption, credit].filter(Boolean).join(' — ')}</figcaption>
      )}
    </figure>
  )
}
