/**
 * The value at a share of an ordered list, by nearest rank: one that really occurred, never one in
 * between. Null where there is none.
 * @param share 0.5 for the median, 0.9 for what nine of ten do not exceed
 */
export const quantile = (values: readonly number[], share: number): number | null => {
  const ordered = [...values].sort((one, other) => one - other)
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? null
}
