/** Times our code beside its peers in one run and prints ratios: machines differ, ratios differ less. */
import { readdirSync } from 'node:fs'
import { build } from './build.mjs'
import { inRoot, root } from './root.mjs'

await build()
const { Bench } = await import('tinybench')

for (const file of readdirSync(inRoot('tests/bench')).filter((name) => name.endsWith('.bench.mjs'))) {
  const { title, floor, cases } = await import(new URL(`tests/bench/${file}`, root).href)
  const bench = new Bench({ time: 2000 })
  for (const [name, run] of Object.entries(cases(root))) bench.add(name, run)
  await bench.run()
  const median = (/** @type {string} */ name) => {
    const result = bench.getTask(name)?.result
    if (!result || !('latency' in result)) throw new Error(`"${name}" did not finish`)
    return result.latency.p50
  }
  console.log(`\n${title}`)
  console.table(
    Object.fromEntries(
      bench.tasks.map(({ name }) => [name, { 'times the floor': Number((median(name) / median(floor)).toFixed(1)) }]),
    ),
  )
}
