/** Serves the site and builds again, then reloads, whenever a source changes. */
import { watch } from 'node:fs'
import { build } from './build.mjs'
import { inRoot } from './root.mjs'

/** Editors save a file in several steps: wait for the last. In ms. */
const SETTLED = 150

await build()
const { createServer } = await import('vite')
const server = await createServer({
  configFile: false,
  root: inRoot('packages/site/dist'),
  appType: 'mpa',
  logLevel: 'warn',
  server: { host: '127.0.0.1' },
})
await server.listen()
server.printUrls()

/** @type {NodeJS.Timeout | undefined} */
let settling
let building = Promise.resolve()
for (const folder of ['content', 'packages']) {
  watch(inRoot(folder), { recursive: true }, (_event, file) => {
    if (!file || /(^|[\\/])(dist|node_modules)([\\/]|$)/.test(file)) return
    clearTimeout(settling)
    settling = setTimeout(() => (building = building.then(rebuild)), SETTLED)
  })
}

async function rebuild() {
  try {
    await build()
    server.ws.send({ type: 'full-reload' })
  } catch (error) {
    console.error(/** @type {Error} */ (error).message)
  }
}
