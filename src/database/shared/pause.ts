/** Waits a little before the next attempt: longer each time, at most 200 ms, and not in step. */
export function pause(attempt: number): Promise<void> {
  const longest = Math.min(200, 5 * 2 ** Math.min(attempt, 6))
  return new Promise((resolve) => setTimeout(resolve, longest * (0.3 + 0.7 * Math.random())))
}
