/** A sleep that can be ended from outside; a call to wake up while nobody sleeps ends the next one. */
export const createNap = (): { sleep: (ms: number) => Promise<void>; wake: () => void } => {
  let end: (() => void) | null = null
  let isWoken = false
  return {
    sleep: (ms) =>
      new Promise((resolve) => {
        if (isWoken) {
          isWoken = false
          resolve()
          return
        }
        const timer = setTimeout(() => end?.(), ms)
        end = () => {
          clearTimeout(timer)
          end = null
          resolve()
        }
      }),
    wake: () => {
      if (end === null) isWoken = true
      else end()
    },
  }
}
