/**
 * `npm run demo`: the product with the sample page walked through its workflow.
 * `-- --exit` ends by itself once the public answer was checked.
 */
import { prepareEnvironment } from './prepareEnvironment.js'

prepareEnvironment(process.env)

const { runDemo } = await import('./runDemo.js')
await runDemo({ isToExit: process.argv.includes('--exit') })
