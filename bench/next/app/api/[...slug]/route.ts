import { REST_GET } from '@payloadcms/next/routes'
import { config } from '../../../../servers/stockConfig.js'

export const GET = REST_GET(config)
