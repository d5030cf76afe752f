/** How a command ended: 0 done, 1 found something wrong, 2 wrong use. */
export type ExitCode = 0 | 1 | 2

/** What a command has to say; the frame prints it. Nothing else writes to the terminal. */
export type CommandResult = {
  readonly exitCode: ExitCode
  /** For people, on standard output. */
  readonly lines: readonly string[]
  /** Sentences about what was refused or deserves a look, on standard error. */
  readonly complaints: readonly string[]
  /** The whole answer for `--json`, on standard output instead of `lines`. */
  readonly json: unknown
}

/** A refusal: a stable code and a sentence. */
export const refused = (exitCode: 1 | 2, code: string, message: string): CommandResult => ({
  exitCode,
  lines: [],
  complaints: [message],
  json: { error: { code, message } },
})
