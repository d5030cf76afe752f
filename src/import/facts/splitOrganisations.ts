/** Words that make a name the name of an organisation. */
export const organisationWord =
  /\b(?:Ministry|Agency|Cent(?:er|re)|Bureau|Administration|Commission|Committee|Department|Institute|Academy|University|Association|Federation|Foundation|Society|Alliance|Organi[sz]ation|Programme|Program|Council|Bank|Company|Corporation|Group|Fund|Secretariat|Office|Embassy|Union)\b/u

const acronym = /^(?:\p{L}+[’']s )?[A-Z][A-Z&-]{1,9}$/u
const joiners = new Set(['of', 'the', 'for', 'and', 'on', 'in', '&', 'de'])

const isOrganisation = (piece: string) =>
  organisationWord.test(piece) || acronym.test(piece.replace(/^the /u, ''))

/** The longest beginning of a text that can be a list of names: ends at the first ordinary word. */
export const nameRun = (text: string): string => {
  const run: string[] = []
  for (const word of text.trim().split(/\s+/u)) {
    if (!joiners.has(word) && !/^[“"(]?[\p{Lu}\d]/u.test(word)) break
    run.push(word)
    if (/[.;:]$/u.test(word)) break
  }
  while (run.length > 0 && joiners.has(run.at(-1) ?? '')) run.pop()
  return run.join(' ').replace(/[.,;:]+$/u, '')
}

/**
 * Splits a list of organisations. "and" and commas occur inside names too (Ministry of Ecology and
 * Environment), so a piece that is no organisation by itself belongs to its neighbour.
 */
export const splitOrganisations = (list: string): string[] => {
  const names: string[] = []
  let waiting = ''
  const pieces = list.split(/(,? and (?:the )?|, (?:the )?)/u)
  pieces.forEach((piece, index) => {
    if (index % 2 === 1) return
    const separator = index > 0 ? (pieces[index - 1] ?? '') : ''
    if (isOrganisation(piece)) {
      names.push((waiting + (waiting ? separator : '') + piece).trim())
      waiting = ''
    } else if (names.length > 0 && waiting === '') names.push(`${names.pop()}${separator}${piece}`)
    else waiting += (waiting ? separator : '') + piece
  })
  return names.map((name) =>
    name
      .replace(/^the /iu, '')
      .replace(/ in (?:the )?\p{Lu}[\p{L} ]*$/u, '')
      .replace(/[.,;]+$/u, ''),
  )
}
