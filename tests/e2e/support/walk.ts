import { test } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { launchBrowser } from './launchBrowser.js'
import type { Person } from './people.js'
import { openSeat, type Seat, type SeatOptions } from './seat.js'

/** Gives somebody a browser of their own, signed in; null: not signed in. */
export type Sit = (person: Person | null, options?: SeatOptions) => Promise<Seat>

/** What everybody had on their screen when the walk came to nothing. */
const picturesOf = async (seats: readonly Seat[]): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'communique-walk-'))
  for (const [index, { page, person }] of seats.entries())
    await page
      .screenshot({ path: path.join(folder, `${index}-${person?.name ?? 'nobody'}.png`) })
      .catch(() => undefined)
  return folder
}

/** A test that is walked in browsers; when it fails, pictures show where everybody stood. */
export const walk = (rule: string, steps: (sit: Sit) => Promise<void>): void => {
  test(rule, async () => {
    const browser = await launchBrowser()
    const seats: Seat[] = []
    try {
      await steps(async (person, options) => {
        const seat = await openSeat(browser, person, options)
        seats.push(seat)
        return seat
      })
    } catch (error) {
      process.stderr.write(`${rule}: pictures are in ${await picturesOf(seats)}\n`)
      throw error
    } finally {
      await browser.close()
    }
  })
}
