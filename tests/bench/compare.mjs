import { Bench } from 'tinybench'

/**
 * Times every case in one run and prints each as a multiple of the first: machines differ, ratios differ less.
 * @param {string} title what is done, and to how much
 * @param {Record<string, () => unknown>} cases by name; the first is what the others are measured by
 */
export async function compare(title, cases) {
  const bench = new Bench({ time: 2000, throws: true })
  for (const [name, run] of Object.entries(cases)) bench.add(name, run)
  await bench.run()
  const medians = bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`"${name}" did not finish: it ${result.state}`)
    return { name, median: result.latency.p50 }
  })
  const measure = medians[0]?.median ?? 1
  const width = Math.max(...medians.map(({ name }) => name.length))
  console.log(`\n${title}`)
  for (const { name, median } of medians)
    console.log(`  ${name.padEnd(width)}  ${(median / measure).toFixed(1).padStart(8)} ×`)
}
