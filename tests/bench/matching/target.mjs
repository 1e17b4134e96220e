/**
 * What was aimed at, and what was measured. `unit` is "×" or a unit of time or size.
 * @typedef {{ what: string, figure: number, limit: number, unit: string }} Target
 */

/** @param {readonly Target[]} targets */
export function printTargets(targets) {
  const width = Math.max(...targets.map(({ what }) => what.length))
  console.log('\nTargets')
  for (const { what, figure, limit, unit } of targets) {
    const [measured, most] = [figure, limit].map((number) => `${Number(number.toPrecision(3))} ${unit}`)
    const verdict = figure <= limit ? 'met' : 'missed'
    console.log(
      `  ${what.padEnd(width)}  ${measured?.padStart(10)}  at most ${most?.padStart(7)}  ${verdict}`,
    )
  }
}
