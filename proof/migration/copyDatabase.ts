import { copyFile } from 'node:fs/promises'
import { MongoClient } from 'mongodb'
import pg from 'pg'
import type { Ground } from '../suite.js'

const fileOf = (address: string): string => address.slice('file:'.length)

const nameOf = (address: string): string => new URL(address).pathname.slice(1)

const inMongodb = async (from: string, to: string): Promise<void> => {
  const client = await MongoClient.connect(from)
  try {
    const source = client.db(nameOf(from))
    for (const { name } of await source.listCollections({ type: 'collection' }).toArray())
      await source
        .collection(name)
        .aggregate([{ $out: { db: nameOf(to), coll: name } }])
        .toArray()
  } finally {
    await client.close()
  }
}

const inPostgres = async (from: string, to: string): Promise<void> => {
  const server = new URL(to)
  server.pathname = '/postgres'
  const client = new pg.Client({ connectionString: server.href })
  await client.connect()
  try {
    await client.query(`drop database ${nameOf(to)}`)
    await client.query(`create database ${nameOf(to)} template ${nameOf(from)}`)
  } finally {
    await client.end()
  }
}

/** A new database with everything that another one holds, which nobody may be using. */
export const copyDatabase = async ({ name, url }: Ground, from: string): Promise<string> => {
  const to = url()
  if (name === 'sqlite') await copyFile(fileOf(from), fileOf(to))
  if (name === 'mongodb') await inMongodb(from, to)
  if (name === 'postgres') await inPostgres(from, to)
  return to
}

/** Ends one that `copyDatabase` made. */
export const dropDatabase = async ({ name }: Ground, address: string): Promise<void> => {
  if (name === 'mongodb') {
    const client = await MongoClient.connect(address)
    await client.db(nameOf(address)).dropDatabase()
    await client.close()
  }
  if (name !== 'postgres') return
  const server = new URL(address)
  server.pathname = '/postgres'
  const client = new pg.Client({ connectionString: server.href })
  await client.connect()
  await client.query(`drop database ${nameOf(address)} with (force)`)
  await client.end()
}
