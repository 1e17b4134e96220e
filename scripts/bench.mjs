/** `npm run bench`: compares our speed with others' in one run; `-- NAME` for one of tests/bench. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { command, Problem, root } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { buildPack } from './product.mjs'

const folder = join(root, 'tests/bench')

await command(async () => {
  const wanted = process.argv[2]
  const names = readdirSync(folder).flatMap((file) => file.match(/^(.+)\.bench\.mjs$/)?.[1] ?? [])
  const chosen = names.filter((name) => !wanted || name === wanted)
  if (chosen.length === 0)
    throw new Problem(`There is no benchmark "${wanted}". There is: ${names.join(', ')}.`)
  ensureInstalled()
  await buildPack()
  for (const name of chosen) await import(pathToFileURL(join(folder, `${name}.bench.mjs`)).href)
})
