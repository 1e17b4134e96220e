import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { close, createIndex } from 'pagefind'
import { documentsOf, LIMIT } from './engine.mjs'

/** Where its script believes that its files are. */
const ORIGIN = 'http://pagefind.invalid/'

/** Defaults, its files read from disk where a site would fetch them. @type {import('./engine.mjs').Engine} */
export const engine = {
  async build(pack) {
    const folder = mkdtempSync(join(tmpdir(), 'pg-pagefind-'))
    process.once('exit', () => rmSync(folder, { recursive: true }))
    const { index } = await createIndex()
    if (!index) throw new Error('Pagefind did not start')
    for (const { id, title, ...rest } of documentsOf(pack)) {
      const content = [title, ...Object.values(rest)].join('\n')
      await index.addCustomRecord({ url: `/${id}`, content, language: 'en', meta: { title } })
    }
    await index.writeFiles({ outputPath: folder })
    await close()
    return indexOf(folder)
  },
}

/** @param {string} folder */
async function indexOf(folder) {
  globalThis.fetch = async (address) =>
    new Response(readFileSync(join(folder, new URL(String(address)).pathname)))
  const script = join(folder, 'pagefind.mjs')
  copyFileSync(join(folder, 'pagefind.js'), script)
  const pagefind = await import(pathToFileURL(script).href)
  await pagefind.options({ basePath: ORIGIN, baseUrl: '/' })
  await pagefind.init()
  return {
    async find(/** @type {string} */ q) {
      const { results } = await pagefind.search(q)
      /** @type {{ url: string }[]} */
      const pages = await Promise.all(
        results.slice(0, LIMIT).map((/** @type {{ data(): unknown }} */ result) => result.data()),
      )
      return pages.map(({ url }) => url.slice(1))
    },
    savedBytes: () =>
      /** @type {string[]} */ (readdirSync(folder, { recursive: true }))
        .filter((file) => /\.pf_(index|meta)$/.test(file))
        .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
  }
}
