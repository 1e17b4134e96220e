import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { generatedPackJson } from '../generated-phrases.mjs'
import { libraryJson } from '../library-pack.mjs'

/** @typedef {Record<'parse' | 'compile' | 'firstScan' | 'compileAgain' | 'packHeap' | 'compiledHeap' | 'scannedHeap' | 'hostileHeap', number>} Cost */

const RUNS = 5
const script = fileURLToPath(new URL('compile-once.mjs', import.meta.url))

/** What it takes to make a pack ready, each time in a fresh process. @returns {import('./target.mjs').Target[]} */
export function compile() {
  const packs = [
    { phrases: '500 generated phrases', json: generatedPackJson(500), most: 20 },
    { phrases: '5,000 generated phrases', json: generatedPackJson(5000), most: 60 },
    { phrases: 'the library', json: libraryJson(), most: 60 },
  ]
  console.log(`\nCompiling a pack in a fresh process, the best of ${RUNS}`)
  return packs.flatMap(({ phrases, json, most }) => {
    const cost = bestCost(json)
    const figures = {
      parsePack: `${cost.parse.toFixed(1)} ms`,
      createMatcher: `${cost.compile.toFixed(1)} ms (again ${cost.compileAgain.toFixed(1)} ms)`,
      'first scan of 100,000 units': `${cost.firstScan.toFixed(1)} ms`,
      'heap of the pack': `${cost.packHeap.toFixed(1)} MB`,
      'of the matcher': `${cost.compiledHeap.toFixed(1)} MB`,
      'after eight scans': `${cost.scannedHeap.toFixed(1)} MB`,
      'after 100,000 unknown words': `${cost.hostileHeap.toFixed(1)} MB`,
    }
    console.log(
      `  ${phrases}: ${Object.entries(figures)
        .map((one) => one.join(' '))
        .join(', ')}`,
    )
    return [
      { what: `compile, ${phrases}`, figure: cost.compile, limit: most, unit: 'ms' },
      { what: `heap of the matcher after scans, ${phrases}`, figure: cost.scannedHeap, limit: 6, unit: 'MB' },
    ]
  })
}

/** The least of each figure: other work on the machine only adds. @param {string} json */
function bestCost(json) {
  const costs = Array.from({ length: RUNS }, () => costOnce(json))
  const keys = /** @type {(keyof Cost)[]} */ (Object.keys(costs[0] ?? {}))
  return /** @type {Cost} */ (
    Object.fromEntries(keys.map((key) => [key, Math.min(...costs.map((cost) => cost[key]))]))
  )
}

/** @param {string} input @returns {Cost} */
const costOnce = (input) =>
  JSON.parse(execFileSync(process.execPath, ['--expose-gc', script], { input, encoding: 'utf8' }))
