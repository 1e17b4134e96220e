import { existsSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const site = fileURLToPath(new URL('..', import.meta.url))
const root = join(site, '../..')

/** What the site serves but does not make, each with the command that makes it. */
const made = {
  'content/dist/pack.json': 'npx guidance build',
  'packages/components/dist/pg.js': 'npm run build -w packages/components',
  'packages/components/dist/pg-minisearch.js': 'npm run build -w packages/components',
  'packages/components/dist/pg-phrases.js': 'npm run build -w packages/components',
  'packages/components/dist/quick-exit-early.js': 'npm run build -w packages/components',
  'packages/overlay/dist/pg-record.js': 'npm run build -w packages/overlay',
}

/**
 * Bundles and the pack, from where they are built to the root of the site.
 * @throws {Error} naming every file that is missing and how to make it
 */
export function copiedFiles() {
  const missing = Object.entries(made).filter(([file]) => !existsSync(join(root, file)))
  if (missing.length) {
    const lines = missing.map(([file, command]) => `  ${file} (made by: ${command})`)
    throw new Error(
      `The site cannot be built yet. Missing:\n${lines.join('\n')}\nRun "npm run build" in ${root} to make everything in order.`,
    )
  }
  return Object.fromEntries(
    Object.keys(made).map((file) => [relative(site, join(root, file)), basename(file)]),
  )
}

/** The typeface, as its makers publish it, with its licence. */
export function fontFiles() {
  const font = dirname(fileURLToPath(import.meta.resolve('@fontsource-variable/atkinson-hyperlegible-next')))
  const from = (/** @type {string} */ file) => relative(site, join(font, file))
  return { [from('files')]: 'fonts', [from('LICENSE')]: 'fonts/LICENSE.txt' }
}
