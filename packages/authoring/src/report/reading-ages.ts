/** The reading age of each file, the hardest first. */
export function formatReadingAges(ages: ReadonlyMap<string, number>): string {
  const lines = [...ages].sort(([, a], [, b]) => b - a).map(([file, age]) => `${age.toFixed(1)}  ${file}\n`)
  return `Reading age, in years:\n${lines.join('')}`
}

/** `, reading age 9.8 to 13.2`; nothing when nothing was read. */
export function summariseReadingAges(ages: ReadonlyMap<string, number>): string {
  if (ages.size === 0) return ''
  const [least, most] = [Math.min(...ages.values()), Math.max(...ages.values())]
  return `, reading age ${least.toFixed(1)} to ${most.toFixed(1)}`
}
