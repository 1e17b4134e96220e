import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))
/** No such file: the plugin below answers for it. */
const entry = fileURLToPath(new URL('what-pages-load.mjs', import.meta.url))

/** How much code a page loads for matching, minified and compressed. @returns {Promise<import('./target.mjs').Target[]>} */
export async function pageCode() {
  const [alone, withParsing] = [await bytesOf('createMatcher'), await bytesOf('createMatcher, parsePack')]
  console.log(
    `\nCode in the page: createMatcher alone ${alone} bytes minified and compressed; ` +
      `with parsePack, which checks a pack, ${withParsing} bytes`,
  )
  return [{ what: 'code in the page, createMatcher alone', figure: alone / 1024, limit: 8, unit: 'kB gzip' }]
}

/** @param {string} names exports of the package */
async function bytesOf(names) {
  const source = `export { ${names} } from '@practice-guidance/guidance'`
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'pg' } },
    plugins: [
      {
        name: 'what-pages-load',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const code = outputs.map((one) => ('code' in one ? one.code : '')).join('')
  return gzipSync(code).length
}
