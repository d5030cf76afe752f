const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined

/** `allowed`, or the status of the refusal; anything else is no answer to "may I" and is thrown on. */
export const verdict = async (act: () => Promise<unknown>): Promise<number | 'allowed'> => {
  try {
    await act()
    return 'allowed'
  } catch (error) {
    const status = statusOf(error)
    if (status === undefined) throw error
    return status
  }
}

/** The stable code of a refusal, or null where it has none. */
export const codeOf = async (act: () => Promise<unknown>): Promise<unknown> => {
  try {
    await act()
    return 'allowed'
  } catch (error) {
    const data = error instanceof Error && 'data' in error ? error.data : null
    return typeof data === 'object' && data !== null && 'code' in data ? data.code : null
  }
}
