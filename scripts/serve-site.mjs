/** Serves the built site to this machine alone. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
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
    root: siteFolder,
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port, strictPort: false },
    plugins: [
      {
        name: 'not-found-page',
        configurePreviewServer:
          ({ middlewares }) =>
          () =>
            middlewares.use(notFound),
      },
    ],
  })
  return { address: /** @type {string} */ (server.resolvedUrls?.local[0]), close: () => server.close() }
}

/** @type {import('vite').Connect.NextHandleFunction} */
async function notFound(request, response, next) {
  // Pages that exist have become `….html` by now.
  if (request.url?.split('?')[0]?.endsWith('.html')) return next()
  const page = await readFile(join(siteFolder, '404.html')).catch(() => 'Not found')
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}
