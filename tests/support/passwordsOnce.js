import crypto from 'node:crypto'

/*
 * A password is hashed 600,000 times over, on purpose: a fifth of a second. The tests sign in
 * thousands of times with the same password; with the same salt it gives the same key, which is
 * worked out once in a process. Any other password is hashed each time.
 */
const usual = 'correct horse battery staple'
const known = Symbol.for('communique tests: keys by password and salt')

if (crypto[known] === undefined) {
  const derive = crypto.pbkdf2
  const keys = new Map()
  crypto[known] = keys
  crypto.pbkdf2 = (password, salt, iterations, length, digest, done) => {
    const asked = JSON.stringify([String(salt), iterations, length, digest])
    const key = password === usual ? keys.get(asked) : undefined
    if (key !== undefined) {
      setImmediate(done, null, Buffer.from(key))
      return
    }
    derive.call(crypto, password, salt, iterations, length, digest, (error, made) => {
      if (error === null && password === usual) keys.set(asked, made)
      done(error, made)
    })
  }
}
