const shortest = 32
const fewestDifferent = 10
const givenAwayByDocumentation =
  /change.?me|your.?secret|example|password|(.)\1{7}|0123456789|abcdefghij/i

/** Whether a secret could be guessed: too short, of too few characters, or out of a manual. */
export const isWeakSecret = (secret: string): boolean =>
  secret.length < shortest ||
  new Set(secret).size < fewestDifferent ||
  givenAwayByDocumentation.test(secret)
