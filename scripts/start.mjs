/** `npm start`: installs what is missing, builds what has changed, serves the site. `PORT` chooses where. */
import { command } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { build, extensionFor } from './product.mjs'
import { serveSite } from './serve-site.mjs'
import { wantedPort } from './port.mjs'

await command(async () => {
  const port = wantedPort()
  ensureInstalled()
  await build()
  const { address } = await serveSite(port)
  console.log(`
The site is at ${address} (Ctrl+C ends it)

The extension, to try on any page:
  Chrome, Edge: open chrome://extensions, switch on Developer mode, Load unpacked, choose ${extensionFor('chromium')}
  Firefox: open about:debugging#/runtime/this-firefox, Load Temporary Add-on, choose ${extensionFor('firefox')}/manifest.json`)
})
