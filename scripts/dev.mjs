/** `npm run dev`: serves the site; when a source changes, builds what that touches and reloads the page. */
import { join } from 'node:path'
import { command, Problem, root } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { wantedPort } from './port.mjs'
import { build, siteFolder } from './product.mjs'

/** Editors save a file in several steps: wait for the last. In ms. */
const SETTLED = 150

await command(async () => {
  const port = wantedPort()
  ensureInstalled()
  await build()
  const { createServer } = await import('vite')
  const server = await createServer({
    configFile: false,
    root: siteFolder,
    appType: 'mpa',
    logLevel: 'error',
    // It watches the sources, and leaves what is built from them to us.
    server: { host: '127.0.0.1', port, watch: { ignored: ['**/dist/**'] } },
    optimizeDeps: { noDiscovery: true },
  })
  await server.listen()
  console.log(
    `\nThe site is at ${server.resolvedUrls?.local[0]} and follows what you change (Ctrl+C ends it)`,
  )

  /** @type {NodeJS.Timeout | undefined} */
  let settling
  let building = Promise.resolve()
  const reload = () => {
    server.moduleGraph.invalidateAll()
    server.ws.send({ type: 'full-reload' })
  }
  server.watcher.add([join(root, 'content'), join(root, 'packages')])
  server.watcher.on('all', () => {
    clearTimeout(settling)
    settling = setTimeout(() => (building = building.then(build).then(reload, tell)), SETTLED)
  })
})

/** A fault in what is being written is no reason to stop. @param {unknown} error */
function tell(error) {
  console.error(error instanceof Problem ? error.message : error)
}
