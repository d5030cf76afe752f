/** What axe finds in Payload's own markup, which a plugin cannot change. Anything else is ours to mend. */
export type PayloadFinding = {
  /** The rule of axe. */
  readonly rule: string
  /** Matches the element, and nothing that is made by us. */
  readonly selector: string
  readonly reason: string
}

export const payloadFindings: readonly PayloadFinding[] = []
