import { Busy } from '../errors.js'

export type Release = () => void

/** One at a time, or so many as there are places, first come first served. */
export type Turns = {
  /**
   * Resolves when it is the caller's turn, with the function that ends it.
   *
   * @throws Busy when the turn does not come within `waitMs`
   */
  take: (waitMs: number) => Promise<Release>
  isIdle: () => boolean
}

/**
 * @param what names the thing waited for, for the message of `Busy`
 * @param places how many may have their turn at once; default 1
 */
export function createTurns(what: string, places = 1): Turns {
  const waiting: (() => void)[] = []
  let taken = 0

  function release(): void {
    const next = waiting.shift()
    if (next) next()
    else taken -= 1
  }

  function once(): Release {
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      release()
    }
  }

  async function take(waitMs: number): Promise<Release> {
    if (taken < places) {
      taken += 1
      return once()
    }
    await new Promise<void>((resolve, reject) => {
      const mine = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(
        () => {
          waiting.splice(waiting.indexOf(mine), 1)
          reject(new Busy(`Other writers hold ${what}. Nothing was written; please try again.`))
        },
        Math.max(0, waitMs),
      )
      waiting.push(mine)
    })
    return once()
  }

  return { take, isIdle: () => taken === 0 }
}
