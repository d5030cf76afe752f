import type { Viewport } from 'next'
import type { ReactNode } from 'react'

import { SiteFrame } from '../../site/components/SiteFrame.js'
import { pageView } from '../../site/pageView.js'
import './site.css'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#0c4a3e' }

export default function SiteLayout({ children }: { children: ReactNode }) {
  const view = pageView()
  return (
    <html lang={view.locale === 'zh' ? 'zh-Hans' : view.locale}>
      <body>
        <SiteFrame frame={view}>{children}</SiteFrame>
      </body>
    </html>
  )
}
