/** `npm run extension`: opens a browser with the extension on the try-it record; `-- --firefox` for Firefox. */
import { command, Problem } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { build, extensionFor } from './product.mjs'
import { serveSite } from './serve-site.mjs'

const firefox = process.argv.includes('--firefox')

await command(async () => {
  refuseWithoutDisplay()
  ensureInstalled()
  await build()
  // Loaded late: on a fresh clone puppeteer is not there before the dependencies are installed.
  const { launchChromium, launchFirefox } = await import('./launch.mjs')
  const { address, close } = await serveSite(0)
  const browser = await (firefox ? launchFirefox : launchChromium)({
    headless: false,
    defaultViewport: null,
    extension: extensionFor(firefox ? 'firefox' : 'chromium'),
  })
  browser.once('disconnected', () => void close())
  const [page = await browser.newPage()] = await browser.pages()
  await page.goto(`${address}try-it/`)
  console.log(
    '\nPress the extension’s button in the toolbar and turn prompts on for this site. Close the browser to end.',
  )
})

function refuseWithoutDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return
  throw new Problem(
    'This machine has no display to open a browser on. With xvfb there is one: xvfb-run npm run extension',
  )
}
