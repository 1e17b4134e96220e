/** `npm run dev`: serves the site; when a source changes, builds what that touches and reloads the page. */
import { watch } from 'node:fs'
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
    logLevel: 'warn',
    // The whole page reloads once the build is done; vite need not look for changes itself.
    server: { host: '127.0.0.1', port, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  await server.listen()
  console.log(
    `\nThe site is at ${server.resolvedUrls?.local[0]} and follows what you change (Ctrl+C ends it)`,
  )
  watchSources(() => server.ws.send({ type: 'full-reload' }))
})

/** @param {() => void} reload */
function watchSources(reload) {
  /** @type {NodeJS.Timeout | undefined} */
  let settling
  let building = Promise.resolve()
  const rebuild = () => build().then(reload, tell)
  for (const folder of ['content', 'packages']) {
    watch(join(root, folder), { recursive: true }, (_event, file) => {
      if (!file || /(^|[\\/])(dist|node_modules)([\\/]|$)/.test(file)) return
      clearTimeout(settling)
      settling = setTimeout(() => (building = building.then(rebuild)), SETTLED)
    })
  }
}

/** A fault in what is being written is no reason to stop. @param {unknown} error */
function tell(error) {
  console.error(error instanceof Problem ? error.message : error)
}
