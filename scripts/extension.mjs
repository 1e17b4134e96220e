/** Opens a browser that has the extension loaded, on the try-it record. `--firefox` for Firefox. */
import { build } from './build.mjs'
import { findBrowser } from './browsers.mjs'
import { inRoot } from './root.mjs'
import { serveSite } from './serve-site.mjs'

const browser = process.argv.includes('--firefox') ? 'firefox' : 'chromium'

try {
  refuseWithoutDisplay()
  await build()
  await open()
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}

async function open() {
  const executablePath = findBrowser(browser)
  if (!executablePath) throw new Error(`No ${browser} here: "npm test" finds or installs it.`)
  const { default: puppeteer } = await import('puppeteer-core')
  const { address, close } = await serveSite()
  const extension = inRoot(`packages/extension/dist/${browser}`)
  const asRoot = process.getuid?.() === 0
  const window = await puppeteer.launch({
    browser: browser === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: false,
    defaultViewport: null,
    ...(browser === 'chromium' ? { pipe: true, enableExtensions: [extension] } : {}),
    args: browser === 'chromium' && asRoot ? ['--no-sandbox'] : [],
  })
  if (browser === 'firefox') await window.installExtension(extension)
  const [page] = await window.pages()
  await (page ?? (await window.newPage())).goto(`${address}try-it/`)
  console.log('Press the extension’s button in the toolbar and turn prompts on for this site. Close the browser to stop.')
  window.on('disconnected', () => void close())
}

function refuseWithoutDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return
  throw new Error('This machine has no display to open a browser on. With xvfb: xvfb-run npm run extension')
}
