/**
 * `npm run eval`: how often an offer is wanted, and a wanted one comes, on judged notes; `-- FILE… [--misses]` for notes of
 * your own, as lines of `{"id", "text", "expect", "allow"}`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { command, Problem, root } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { buildPack } from './product.mjs'

const ownNotes = join(root, 'tests/eval')

await command(async () => {
  const { values, positionals } = parseArgs({
    options: { misses: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  ensureInstalled()
  await buildPack()
  const { createMatcher, createPrompter, parsePack } = await import('@practice-guidance/guidance')
  const { abilities, withOnly } = await import('../tests/eval/ablation.mjs')
  const { score } = await import('../tests/eval/score.mjs')
  const pack = parsePack(readFileSync(join(root, 'content/dist/pack.json'), 'utf8'))

  /** @param {import('@practice-guidance/guidance').Pack} pack */
  const offerer = (pack) => {
    const matcher = createMatcher(pack)
    const prompter = createPrompter(pack)
    return (/** @type {string} */ text) => {
      const { show, hold } = prompter.consider(matcher.match(text))
      return new Set([...show, ...hold].map(({ message }) => message))
    }
  }
  const files = positionals.length > 0 ? positionals : notesIn(ownNotes)
  const stages = ['plain phrases', ...abilities].map((name, count) => ({
    name: count === 0 ? name : `+ ${name}`,
    offer: offerer(withOnly(pack, abilities.slice(0, count))),
  }))
  const whole = offerer(pack)
  for (const file of files) {
    const notes = readNotes(file)
    console.log(`\n${basename(file)}: ${notes.length} notes\n`)
    print(
      ['', 'precision', 'recall', 'wrong', 'missed'],
      stages.map(({ name, offer }) => [name, ...figures(score(notes, offer).whole)]),
    )
    const { byMessage, wrongBySense, misses } = score(notes, whole)
    console.log('\nMessages with a miss')
    print(
      ['', 'precision', 'recall', 'wrong', 'missed'],
      [...byMessage]
        .filter(([, { missed, wrong }]) => missed + wrong > 0)
        .sort(([, a], [, b]) => b.missed + b.wrong - a.missed - a.wrong)
        .map(([message, one]) => [message, ...figures(one)]),
    )
    console.log('\nWrong offers by kind of note')
    print(
      ['', 'wrong'],
      [...wrongBySense].map(([sense, wrong]) => [sense, String(wrong)]),
    )
    if (!values.misses) continue
    for (const { note, missed, wrong } of misses) {
      console.log(`\n${note.id}: ${note.text.replaceAll('\n', ' ')}`)
      if (missed.length > 0) console.log(`  missed ${missed.join(', ')}`)
      if (wrong.length > 0) console.log(`  wrong  ${wrong.join(', ')}`)
    }
  }
})

/** @param {string} folder */
function notesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(folder, name))
}

/** @param {string} file @returns {import('../tests/eval/score.mjs').JudgedNote[]} */
function readNotes(file) {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      const { id, text, expect = [], allow = [], sense } = JSON.parse(line)
      return [{ id: String(id), text: String(text), expect, allow, sense }]
    } catch {
      throw new Problem(`${file}:${index + 1} is not a line of JSON.`)
    }
  })
}

/** @param {import('../tests/eval/score.mjs').Score} score */
function figures({ precision, recall, wrong, missed }) {
  return [precision.toFixed(3), recall.toFixed(3), String(wrong), String(missed)]
}

/** @param {string[]} head @param {string[][]} rows */
function print(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    console.log(`  ${cells.join('  ')}`)
  }
}
