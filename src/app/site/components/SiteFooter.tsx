import type { Frame } from '../pageView.js'
import { words } from '../words.js'

/** Links, copyright, registration number and rights statement. */
export function SiteFooter({ frame: { locale, site } }: { frame: Frame }) {
  const say = words[locale]
  const { copyright, registration } = site
  const number = registration?.fullForm ?? registration?.number
  return (
    <footer className="foot">
      <div className="wrap">
        <p className="foot-line">
          {copyright && <span>{copyrightLine(copyright)}</span>}
          {site.footerLinks.map(({ label, url }, index) => (
            <span key={index}>{url ? <a href={url}>{label}</a> : label}</span>
          ))}
        </p>
        {number && (
          <p>
            {say.registration}:{' '}
            {registration?.url ? <a href={registration.url}>{number}</a> : number}
          </p>
        )}
        {site.publicSecurityFiling && <p>{site.publicSecurityFiling}</p>}
        {site.siteIdentificationCode && <p>{site.siteIdentificationCode}</p>}
        {site.rightsStatement && <p className="rights">{site.rightsStatement}</p>}
        {site.pressContact && (
          <p>
            {say.contact}: {site.pressContact}
          </p>
        )}
      </div>
    </footer>
  )
}

function copyrightLine({
  holder,
  firstYear,
  lastYear,
}: NonNullable<Frame['site']['copyright']>): string {
  const years = [firstYear, lastYear].filter((year) => year !== undefined)
  return `Copyright © ${[...new Set(years)].join('–')}${holder ? ` ${holder}` : ''}`
}
