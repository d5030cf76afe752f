import { pageView } from '../pageView.js'
import { DocumentPage } from './DocumentPage.js'
import { HomePage } from './HomePage.js'
import { MissingPage } from './MissingPage.js'

/** The page the server has read for this request. */
export function PublicPage() {
  const view = pageView()
  if (view.kind === 'document') return <DocumentPage view={view} />
  if (view.kind === 'home') return <HomePage view={view} />
  return <MissingPage view={view} />
}
