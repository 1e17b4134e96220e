import { createMatcher, createPrompter } from '@practice-guidance/guidance'
import { abilities, withOnly } from './ablation.mjs'
import { score } from './score.mjs'
import { printTable } from './table.mjs'

/** @typedef {import('@practice-guidance/guidance').Pack} Pack */

/** Makes what prints the figures of judged notes. @param {Pack} pack @param {boolean} showMisses */
export function notesReporter(pack, showMisses) {
  const stages = ['plain phrases', ...abilities].map((name, count) => ({
    name: count === 0 ? name : `+ ${name}`,
    offer: offerer(withOnly(pack, abilities.slice(0, count))),
  }))
  const whole = offerer(pack)
  return (/** @type {import('./score.mjs').JudgedNote[]} */ notes) => {
    printTable(
      ['', 'precision', 'recall', 'wrong', 'missed'],
      stages.map(({ name, offer }) => [name, ...figures(score(notes, offer).whole)]),
    )
    const { byMessage, wrongBySense, misses } = score(notes, whole)
    console.log('\nMessages with a miss')
    printTable(
      ['', 'precision', 'recall', 'wrong', 'missed'],
      [...byMessage]
        .filter(([, { missed, wrong }]) => missed + wrong > 0)
        .sort(([, a], [, b]) => b.missed + b.wrong - a.missed - a.wrong)
        .map(([message, one]) => [message, ...figures(one)]),
    )
    console.log('\nWrong offers by kind of note')
    printTable(
      ['', 'wrong'],
      [...wrongBySense].map(([sense, wrong]) => [sense, String(wrong)]),
    )
    if (showMisses) printMisses(misses)
  }
}

/** @param {Pack} pack */
function offerer(pack) {
  const matcher = createMatcher(pack)
  const prompter = createPrompter(pack)
  return (/** @type {string} */ text) => {
    const { show, hold } = prompter.consider(matcher.match(text))
    return new Set([...show, ...hold].map(({ message }) => message))
  }
}

/** @param {ReturnType<typeof score>['misses']} misses */
function printMisses(misses) {
  for (const { note, missed, wrong } of misses) {
    console.log(`\n${note.id}: ${note.text.replaceAll('\n', ' ')}`)
    if (missed.length > 0) console.log(`  missed ${missed.join(', ')}`)
    if (wrong.length > 0) console.log(`  wrong  ${wrong.join(', ')}`)
  }
}

/** @param {import('./score.mjs').Score} score */
function figures({ precision, recall, wrong, missed }) {
  return [precision.toFixed(3), recall.toFixed(3), String(wrong), String(missed)]
}
