/** Whose page it is, by the breadcrumb: `… > Leaders of MEP > Huang Runqiu > Activities`. */
export type Owner = { readonly ministry: string | null; readonly leader: string | null }

/** Labels can be untidy (`Zhao_Yingmin`, `Li Ganjie(VM)`). */
const tidy = (label: string) =>
  label
    .replaceAll('_', ' ')
    .replace(/\s*\([^)]*\)$/u, '')
    .trim()

/** Reads the ministry and the leader out of a breadcrumb; null for what it does not name. */
export const readOwner = (breadcrumb: readonly string[]): Owner => {
  const place = breadcrumb.findIndex((label) => /^Leaders of /iu.test(label))
  const about = [breadcrumb[place] ?? '', ...breadcrumb]
    .map((label) => /^(?:Leaders of|About) (.+)$/iu.exec(label)?.[1])
    .find((name) => name !== undefined && !/^us$/iu.test(name))
  const leader = place >= 0 ? tidy(breadcrumb[place + 1] ?? '') : ''
  return {
    ministry: about ?? null,
    leader: /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)+$/u.test(leader) ? leader : null,
  }
}
