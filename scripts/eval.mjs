/**
 * `npm run eval`: how often an offer is wanted, and a wanted one comes, on judged notes, and how high what is wanted stands
 * on judged queries; `-- FILE… [--misses]` for your own, as lines of `{"id", "text", "expect", "allow"}` or of
 * `{"id", "kind", "q", "relevant"}`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { command, root } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { buildPack } from './product.mjs'

const folder = join(root, 'tests/eval')

await command(async () => {
  const { values, positionals } = parseArgs({
    options: { misses: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const files = positionals.length > 0 ? positionals : ownFiles()
  ensureInstalled()
  await buildPack()
  const { parsePack } = await import('@practice-guidance/guidance')
  const { readJudged } = await import('../tests/eval/judged.mjs')
  const { notesReporter } = await import('../tests/eval/report-notes.mjs')
  const { queriesReporter } = await import('../tests/eval/report-queries.mjs')
  const pack = parsePack(readFileSync(join(root, 'content/dist/pack.json'), 'utf8'))
  const reportNotes = notesReporter(pack, values.misses)
  const reportQueries = queriesReporter(pack, values.misses)
  for (const file of files) {
    const { notes, queries } = readJudged(file)
    if (notes.length > 0) {
      console.log(`\n${basename(file)}: ${notes.length} notes\n`)
      reportNotes(notes)
    }
    if (queries.length > 0) {
      console.log(`\n${basename(file)}: ${queries.length} queries\n`)
      reportQueries(queries)
    }
  }
})

function ownFiles() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(folder, name))
}
