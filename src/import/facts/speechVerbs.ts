/** Verbs by which a report gives somebody's words; the source of a regular expression. */
export const speechVerbs =
  '(?:said|says|stated|noted|stressed|pointed out|put forward|proposed|suggested|hoped|hopes|applauded|spoke highly|expressed|thanked|emphasi[sz]ed|introduced|welcomed|reiterated|added|explained|called (?:for|on)|appreciated|praised|remarked|briefed|believed|held that)'
