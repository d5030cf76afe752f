import { formatDate } from '../formatDate.js'
import type { Frame } from '../pageView.js'
import { words } from '../words.js'

type NoticeBoxProps = { frame: Frame; heading: string; reason: string | null; since: string }

/** Says above a withdrawn text, or in place of one that is gone, since when and why. */
export function NoticeBox({ frame, heading, reason, since }: NoticeBoxProps) {
  const say = words[frame.locale]
  return (
    <section className="notice" role="note" aria-label={heading}>
      <strong>{heading}</strong>
      {reason && (
        <p>
          {say.reason}: {reason}
        </p>
      )}
      <p>
        <time dateTime={since}>{formatDate(since, frame.locale, frame.site.timeZone)}</time>
      </p>
    </section>
  )
}
