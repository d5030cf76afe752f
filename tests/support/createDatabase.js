import { randomUUID } from 'node:crypto'
import pg from 'pg'

/**
 * A process of its own, so that a test can wait for it without waiting:
 * `createDatabase.js URL` makes a new, empty database beside that of URL and prints its address.
 */
const url = new URL(process.argv[2])
const name = `test_${randomUUID().replaceAll('-', '')}`
const client = new pg.Client({ connectionString: url.href })
await client.connect()
await client.query(`create database ${name}`)
await client.end()
url.pathname = `/${name}`
process.stdout.write(url.href)
