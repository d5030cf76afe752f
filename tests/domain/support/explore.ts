/** One attempt: what was tried, where it leads (nowhere: refused), what it breaks. */
export type Step<World> = {
  readonly label: string
  readonly world: World | null
  readonly faults: readonly string[]
}

/** Something whose states can be told apart and whose next steps can be listed. */
export type Model<World> = {
  readonly first: World
  /** Two worlds of one key do the same from now on. */
  readonly keyOf: (world: World) => string
  readonly stepsOf: (world: World) => Iterable<Step<World>>
  readonly faultsOf: (world: World) => readonly string[]
}

export type Exploration = {
  readonly states: number
  /** Steps that led somewhere, also back to where they began. */
  readonly transitions: number
  /** Steps that were refused. */
  readonly refused: number
  /** The most steps that the shortest way to a state takes. */
  readonly depth: number
  /** A shortest way to a fault, its last step included; null: there is none anywhere. */
  readonly counterexample: {
    readonly steps: readonly string[]
    readonly faults: readonly string[]
  } | null
}

type Node<World> = {
  readonly world: World
  readonly label: string
  readonly from: Node<World> | null
  readonly depth: number
}

const wayTo = <World>(node: Node<World>): string[] => {
  const steps: string[] = []
  for (let at = node; at.from !== null; at = at.from) steps.unshift(at.label)
  return steps
}

/**
 * Visits every state, the nearest first, until no step leads to a new one; ends at the first fault,
 * to which there is then no shorter way.
 *
 * @param options.limit throws past so many states: a model that never closes. Default: 500,000.
 * @param options.depth looks no further than so many steps. Default: as far as there is something.
 */
export const explore = <World>(
  model: Model<World>,
  { limit = 500_000, depth: farthest = Infinity }: { limit?: number; depth?: number } = {},
): Exploration => {
  const { first, keyOf, stepsOf, faultsOf } = model
  const seen = new Set([keyOf(first)])
  let level: Node<World>[] = [{ world: first, label: '', from: null, depth: 0 }]
  let transitions = 0
  let refused = 0
  let depth = 0
  const result = (counterexample: Exploration['counterexample']): Exploration => ({
    states: seen.size,
    transitions,
    refused,
    depth,
    counterexample,
  })
  for (let step = 1; level.length > 0 && step <= farthest; step += 1) {
    const next: Node<World>[] = []
    for (const node of level)
      for (const { label, world, faults } of stepsOf(node.world)) {
        if (world === null) refused += 1
        else transitions += 1
        if (faults.length > 0) return result({ steps: [...wayTo(node), label], faults })
        if (world === null) continue
        const key = keyOf(world)
        if (seen.has(key)) continue
        seen.add(key)
        if (seen.size > limit) throw new Error(`More than ${limit} states, and no end.`)
        const reached = { world, label, from: node, depth: node.depth + 1 }
        const broken = faultsOf(world)
        if (broken.length > 0) return result({ steps: wayTo(reached), faults: broken })
        next.push(reached)
        depth = reached.depth
      }
    level = next
  }
  return result(null)
}
