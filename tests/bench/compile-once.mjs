/** Reads the folder named in one way or another, in a process of its own, and prints what it took. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
// @ts-expect-error It comes without types.
import Eleventy from '@11ty/eleventy'
import { checkContent, compileContent } from '@practice-guidance/authoring'

const [folder = '', what = ''] = process.argv.slice(2)
const ways = { build: () => packFrom(compileContent), check: () => packFrom(checkContent), eleventy }
const began = process.cpuUsage()
const clock = performance.now()
const size = await ways[/** @type {keyof typeof ways} */ (what)]()
const { user, system } = process.cpuUsage(began)
process.stdout.write(
  JSON.stringify({
    seconds: (performance.now() - clock) / 1000,
    // What a busy machine does not change.
    processor: (user + system) / 1_000_000,
    // The system counts in kB.
    megabytes: process.resourceUsage().maxRSS / 1024,
    size,
  }),
)

/** @param {typeof compileContent | typeof checkContent} compile @returns the length of the pack as JSON */
function packFrom(compile) {
  const { pack, files } = compile(folder)
  if (!pack) throw new Error(`No pack: ${files.flatMap(({ messages }) => messages)[0]}`)
  return JSON.stringify(pack).length
}

/** The same files turned into pages by a site generator, which reads front matter and Markdown and checks nothing. */
async function eleventy() {
  const site = new Eleventy(join(folder, 'messages'), '', { quietMode: true, configPath: '', dryRun: true })
  const pages = /** @type {{ content: string }[]} */ (await site.toJSON())
  const files = readdirSync(join(folder, 'messages'))
  if (pages.length !== files.length) throw new Error(`${pages.length} pages of ${files.length} files`)
  return pages.reduce((sum, { content }) => sum + content.length, 0)
}
