import { Bench } from 'tinybench'
import { processorTime } from './clock.mjs'

/** Each case is timed in several rounds, spread out in time, and its best round counts: whatever else goes on only slows. */
const ROUNDS = 4

/**
 * Times every case in one run and prints each as a multiple of the first: machines differ, ratios differ less. Times are
 * processor times.
 * @template {string} Name
 * @param {string} title what is done, and to how much
 * @param {Record<Name, () => unknown>} cases by name; the first is what the others are measured by
 * @param {{ time?: number }} [options] least time for a case in each round, in ms
 * @returns {Promise<Record<Name, number>>} the median time of each case in its best round, in ms
 */
export async function compare(title, cases, { time = 150 } = {}) {
  const names = /** @type {Name[]} */ (Object.keys(cases))
  /** @type {Partial<Record<Name, number>>} */
  const best = {}
  for (let round = 0; round < ROUNDS; round += 1) {
    const bench = new Bench({
      time,
      iterations: 1,
      warmupTime: time / 5,
      warmupIterations: 1,
      throws: true,
      now: processorTime,
    })
    for (const name of names) bench.add(name, cases[name])
    await bench.run()
    for (const { name, result } of bench.tasks) {
      if (result.state !== 'completed') throw new Error(`"${name}" did not finish: it ${result.state}`)
      const known = best[/** @type {Name} */ (name)] ?? Infinity
      best[/** @type {Name} */ (name)] = Math.min(known, result.latency.p50)
    }
  }
  const medians = /** @type {Record<Name, number>} */ (best)
  const [first = 1] = Object.values(medians)
  const width = Math.max(...names.map(({ length }) => length))
  console.log(`\n${title}`)
  for (const name of names) {
    const [times, ms] = [(medians[name] / Number(first)).toFixed(1), medians[name].toPrecision(3)]
    console.log(`  ${name.padEnd(width)}  ${times.padStart(8)} ×  ${ms.padStart(8)} ms`)
  }
  return medians
}
