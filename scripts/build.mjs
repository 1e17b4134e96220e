/** Builds everything, floor by floor. What has not changed is not built again. */
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { runNode, runNpm } from './run.mjs'
import { whenChanged } from './stamp.mjs'

/** What each part reads besides itself. Its package's own build script makes it. */
const parts = [
  { name: 'guidance', reads: [], makes: ['packages/guidance/dist/index.js'] },
  { name: 'authoring', reads: ['packages/guidance'], makes: ['packages/authoring/dist/cli.js'] },
  {
    name: 'components',
    reads: ['packages/guidance'],
    makes: ['packages/components/dist/pg.js', 'packages/components/dist/quick-exit-early.js'],
  },
  { name: 'overlay', reads: ['packages/guidance'], makes: ['packages/overlay/dist/pg-record.js'] },
]
const all = ['guidance', 'authoring', 'components', 'overlay'].map((name) => `packages/${name}`)
const shown = [
  {
    name: 'extension',
    reads: [...all, 'content'],
    makes: [
      'packages/extension/dist/chromium/manifest.json',
      'packages/extension/dist/firefox/manifest.json',
    ],
  },
  { name: 'site', reads: [...all, 'content'], makes: ['packages/site/dist/index.html'] },
]

/** @throws naming the part that did not build; its own message is above */
export async function build() {
  ensureInstalled()
  for (const part of parts) await buildPackage(part)
  await whenChanged('pack', {
    reads: ['packages/guidance', 'packages/authoring', 'content'],
    makes: ['content/dist/pack.json'],
    make: () => must('the pack', runNode('packages/authoring/bin/guidance.js', ['build'])),
  })
  for (const part of shown) await buildPackage(part)
}

/** @param {{ name: string, reads: string[], makes: string[] }} part */
function buildPackage({ name, reads, makes }) {
  return whenChanged(name, {
    reads: ['package-lock.json', 'tsconfig.base.json', `packages/${name}`, ...reads],
    makes,
    make: () => must(name, runNpm(['run', 'build', '--silent', '--workspace', `packages/${name}`])),
  })
}

/** @param {string} what @param {Promise<number>} running */
async function must(what, running) {
  if ((await running) !== 0) throw new Error(`Building ${what} failed; its own message is above.`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
