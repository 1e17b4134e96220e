/** Serves the built site to this machine alone. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { siteFolder } from './product.mjs'

/**
 * @param {number} port where that is taken, the next free one is used; 0 for any
 * @returns {Promise<{ address: string, close(): Promise<void> }>} `address` ends with a slash
 */
export async function serveSite(port) {
  // Loaded late: on a fresh clone it is not there before the dependencies are installed.
  const { preview } = await import('vite')
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    root: dirname(siteFolder),
    build: { outDir: siteFolder },
    preview: { host: '127.0.0.1', port, strictPort: false },
    plugins: [
      {
        name: 'as-on-a-static-host',
        configurePreviewServer:
          ({ middlewares }) =>
          () =>
            middlewares.use(slashOrNotFound),
      },
    ],
  })
  return { address: /** @type {string} */ (server.resolvedUrls?.local[0]), close: () => server.close() }
}

/**
 * Answers as static hosts do: a page asked for without its last slash is there, anything else gets the site's own page.
 * @type {import('vite').Connect.NextHandleFunction}
 */
async function slashOrNotFound(request, response, next) {
  const [path = '/'] = (request.url ?? '/').split('?')
  // The pages that exist have become `….html` by now.
  if (path.endsWith('.html') && existsSync(join(siteFolder, path))) return next()
  if (!path.startsWith('//') && existsSync(join(siteFolder, path, 'index.html'))) {
    response.writeHead(301, { location: `${path}/` }).end()
    return
  }
  const page = await readFile(join(siteFolder, '404.html')).catch(() => 'Not found')
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}
