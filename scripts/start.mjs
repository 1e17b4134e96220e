/** Builds what changed, serves the site and says where everything is. */
import { build } from './build.mjs'
import { inRoot } from './root.mjs'
import { serveSite } from './serve-site.mjs'

try {
  await build()
  const { address } = await serveSite()
  console.log(`
The site:       ${address}
The record:     ${address}try-it/

The extension:  ${inRoot('packages/extension/dist/chromium')} (Chrome, Edge), ${inRoot('packages/extension/dist/firefox')} (Firefox)
To load it:     Chrome or Edge: chrome://extensions, "Developer mode", "Load unpacked". Firefox: about:debugging, "This Firefox", "Load Temporary Add-on".

Stop with Ctrl+C.`)
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
