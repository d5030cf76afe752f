import { locked, startSmall, texts } from './smallConfig.js'

/** A process of its own: `saveMany.ts URL ID COUNT` saves one document many times at once. */
const [url = '', id = '', count = ''] = process.argv.slice(2)
const payload = await startSmall({ url, collections: [texts(), locked()] })

async function save(title: string): Promise<void> {
  try {
    await payload.update({ collection: 'locked', id, data: { title }, draft: true })
  } catch (error) {
    // On a slow machine a turn may not come in time; then one sends the save again.
    if (Reflect.get(Object(error), 'code') !== 'busy') throw error
    await save(title)
  }
}

await Promise.all(Array.from({ length: Number(count) }, (_, index) => save(`${index}`)))
await payload.destroy()
process.exit(0)
