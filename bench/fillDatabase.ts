import { startProduct } from '../tests/support/product.js'
import { fill } from './fill/fill.js'
import { writeOriginals } from './fill/originals.js'

/**
 * `bench/fillDatabase.ts URL FOLDER DOCUMENTS`: takes a few documents through the workflow in an empty
 * database and multiplies them, in a process of its own.
 */
const [url = '', dataDir = '', documents = '0'] = process.argv.slice(2)

const product = await startProduct(url, { dataDir })
const { topics, activities } = await writeOriginals(product)
await fill(product.payload, {
  originals: [...topics, ...activities],
  documents: Number(documents),
})
await product.stop()
process.exit(0)
