/** One language of a table of names. */
export const namesIn = <Code extends string, Language extends string>(
  words: Readonly<Record<Code, Readonly<Record<Language, string>>>>,
  language: Language,
): Record<Code, string> =>
  Object.fromEntries(
    (Object.keys(words) as Code[]).map((code) => [code, words[code][language]]),
  ) as Record<Code, string>
