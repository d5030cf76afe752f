/** How far a long command has come. */
export type Step = { readonly what: string; readonly done: number; readonly total: number }

/** Milliseconds between two lines: more than anybody reads, less than anybody waits. */
const pace = 100

/**
 * One line on standard error that says how far a command has come and is written over and over.
 * Only on a terminal, and not where the answer is JSON: there it would be in the way.
 */
export const createProgress = (
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  isJson: boolean,
): { readonly show: (step: Step) => void; readonly clear: () => void } => {
  const isShown = stream.isTTY && !isJson
  let last = 0
  return {
    show: ({ what, done, total }) => {
      const now = performance.now()
      if (!isShown || (now - last < pace && done < total)) return
      last = now
      const count = `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`
      stream.write(`\r\u001B[K${what}: ${count}`)
    },
    clear: () => {
      if (isShown) stream.write('\r\u001B[K')
    },
  }
}
