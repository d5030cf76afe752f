import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The public pages carry no client script, so their metadata has to be in the first bytes.
  htmlLimitedBots: /.*/,
  // Express sets ETag and the caching headers of the public pages.
  generateEtags: false,
  devIndicators: false,
  typescript: {
    // `npm run typecheck` does that, for the tests too.
    ignoreBuildErrors: true,
    // Only with node's own resolution does Turbopack find `./x.ts` behind `./x.js`.
    tsconfigPath: 'tsconfig.next.json',
  },
}

export default withPayload(config)
