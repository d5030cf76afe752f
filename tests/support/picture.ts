import sharp from 'sharp'

/** A photograph of a disc; each shade of red makes other bytes. */
export const picture = (red: number, width = 800, height = 600): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: { r: red, g: 40, b: 40 } } })
    .composite([
      {
        input: Buffer.from(
          `<svg width="${width}" height="${height}"><circle cx="150" cy="150" r="90" fill="#fff"/></svg>`,
        ),
      },
    ])
    .jpeg()
    .toBuffer()
