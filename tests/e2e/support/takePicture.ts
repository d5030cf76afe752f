import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import sharp from 'sharp'

/** Writes a picture of what is in the window, in few colours; gives its size in bytes. */
export const takePicture = async (page: Page, file: string): Promise<number> => {
  const picture = await sharp(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
    .png({ palette: true, colours: 64, dither: 0, effort: 10 })
    .toBuffer()
  await writeFile(file, picture)
  return picture.length
}
