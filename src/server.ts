/**
 * Starts the product: `npm start` in production, `npm run dev` (with `--dev`) for development.
 * Everything else is imported afterwards, because React, Next and Payload look at NODE_ENV once.
 */
Object.assign(process.env, {
  NODE_ENV: process.argv.includes('--dev') ? 'development' : (process.env.NODE_ENV ?? 'production'),
})

export {}

const { main } = await import('./app/server/main.js')
await main()
