// Draws the toolbar icons from icon.svg, with a browser named by CHROME_PATH or Debian's Chromium.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'

const svg = await readFile(new URL('icon.svg', import.meta.url))
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const page = await browser.newPage()
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size })
    await page.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`)
    const path = fileURLToPath(new URL(`../public/icons/${size}.png`, import.meta.url))
    await page.screenshot({ path, omitBackground: true })
  }
} finally {
  await browser.close()
}
