import { writeFileSync } from 'node:fs'

import { startProduct } from '../support/product.js'

/**
 * A process of its own that logs all it can while people sign in, fail to, forget and reset their
 * passwords: `signInLoudly.ts FILE` writes every secret of it to the file, one a line.
 */
const [file = ''] = process.argv.slice(2)
const product = await startProduct(undefined, { logLevel: 'trace' })
const { payload, send } = product
const token = await product.person('loud', 'press-officer')
const email = 'loud@example.org'
const wrong = 'a wrong password of somebody'
await send('POST', '/api/users/login', { body: { email, password: wrong } })
await send('POST', '/api/users/login', { body: { email: { $ne: 1 }, password: wrong } })
await product.graphql(`mutation { loginUser(email: "${email}", password: "${wrong}") { token } }`)
const reset = await payload.forgotPassword({
  collection: 'users',
  data: { email },
  disableEmail: true,
})
const mine = 'the new password of mine'
await send('POST', '/api/users/reset-password', {
  body: { token: 'no such token', password: mine },
})
await send('POST', '/api/users/reset-password', { body: { token: reset, password: mine } })
await send('PATCH', '/api/users/no-such-id', { as: token, body: { password: mine } })
await send('POST', '/api/users', { as: token, body: { email, password: mine, roles: 7 } })
await send('GET', '/api/users/me', { headers: { Cookie: `payload-token=${token}` } })
const account = await payload.db.findOne<{ id: string; hash?: string; salt?: string }>({
  collection: 'users',
  where: { email: { equals: email } },
})
const secrets = [
  token,
  wrong,
  reset,
  mine,
  payload.secret,
  account?.hash ?? '',
  account?.salt ?? '',
]
writeFileSync(file, secrets.join('\n'))
await product.stop()
process.exit(0)
