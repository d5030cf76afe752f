import type { Metadata } from 'next'

import { PublicPage } from '../../site/components/PublicPage.js'
import { pageMetadata } from '../../site/pageMetadata.js'

export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  return pageMetadata()
}

export default function Page() {
  return <PublicPage />
}
