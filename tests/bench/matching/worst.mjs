import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { packsToTry } from './hostile-packs.mjs'

/** @typedef {{ pack: string, text: string, ms: number, found: number, note: string }} Row */

const script = fileURLToPath(new URL('worst-once.mjs', import.meta.url))
const ORDINARY = { pack: '5,000 generated phrases', text: 'case notes' }
/** No pack may hold the benchmark up; in ms. */
const MOST_TIME = 30_000
const SHOWN = 20
/** Finding more than this, one for every ten units, is work of its own: each is handed out. */
const MANY = 10_000

/** What the worst packs and texts cost beside ordinary ones. @returns {import('./target.mjs').Target[]} */
export function worst() {
  const rows = Object.keys(packsToTry()).flatMap(rowsOf)
  const ordinary = rows.find(({ pack, text }) => pack === ORDINARY.pack && text === ORDINARY.text)?.ms ?? NaN
  rows.sort((a, b) => b.ms - a.ms)
  console.log(
    `\nThe worst of ${rows.length} packs and texts of 100,000 units; ${ORDINARY.text} with ${ORDINARY.pack} are 1 ×`,
  )
  for (const { pack, text, ms, note } of rows.slice(0, SHOWN)) {
    console.log(`  ${(ms / ordinary).toFixed(1).padStart(8)} ×  ${pack}; ${text}: ${note}`)
  }
  const worstOf = (/** @type {Row[]} */ [row]) => (row?.ms ?? Infinity) / ordinary
  return [
    {
      what: 'worst pack and text / full scan, 5,000 generated phrases',
      figure: worstOf(rows),
      limit: 5,
      unit: '×',
    },
    {
      what: `the same, where no more than ${MANY} are found`,
      figure: worstOf(rows.filter(({ found }) => !(found > MANY))),
      limit: 5,
      unit: '×',
    },
  ]
}

/** @param {string} pack @returns {Row[]} */
function rowsOf(pack) {
  const { stdout, status } = spawnSync(process.execPath, ['--max-old-space-size=1024', script, pack], {
    encoding: 'utf8',
    timeout: MOST_TIME,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const lines = stdout
    .trim()
    .split('\n')
    .map(
      (line) =>
        /** @type {{ text: string, ms?: number, whole?: boolean, found?: number }} */ (
          JSON.parse(line || '{}')
        ),
    )
  const rows = lines.flatMap(({ text, ms, whole, found = 0 }) => {
    if (ms === undefined) return []
    const note = whole ? `${found} found` : `about ${found} found; reckoned from a twentieth of the text`
    return [{ pack, text, ms, found, note }]
  })
  if (status === 0) return rows
  const text = lines.at(-1)?.text ?? 'before any text'
  const note = 'ended by lack of time or memory, and the texts after it were not tried'
  return [...rows, { pack, text, ms: Infinity, found: NaN, note }]
}
