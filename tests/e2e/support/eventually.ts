/** Asks again and again until there is something to go on with. */
export const eventually = async <Found>(
  what: string,
  look: () => Promise<Found | null | undefined | false>,
  longestMs = 30_000,
): Promise<Found> => {
  const end = Date.now() + longestMs
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > end) throw new Error(`Not within ${longestMs / 1_000} s: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
