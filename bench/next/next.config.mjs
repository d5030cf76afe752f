import { withPayload } from '@payloadcms/next/withPayload'

/** Stock Payload's REST API as Next serves it; built and started by the benchmark alone. */
export default withPayload({
  typescript: { ignoreBuildErrors: true, tsconfigPath: '../../tsconfig.next.json' },
})
