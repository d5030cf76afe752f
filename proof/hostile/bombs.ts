import { crc32, deflateSync } from 'node:zlib'

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

const side = 30_000

/** A picture of a hundred kilobytes that unpacks to nine hundred million points. */
export const pictureBomb = (): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 1
  const points = deflateSync(Buffer.alloc(side * (side / 8 + 1)))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', points),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** So many bytes of a body that goes on and on, as it comes over a line. */
export const flood = (megabytes: number): ReadableStream<Uint8Array> => {
  let left = megabytes
  const piece = new Uint8Array(1024 * 1024).fill(0x5b)
  return new ReadableStream({
    pull: (controller) => {
      if (left === 0) return controller.close()
      left -= 1
      controller.enqueue(piece)
    },
  })
}
