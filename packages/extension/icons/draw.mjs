// Draws the toolbar icons from icon.svg.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { launchChromium } from '../../../scripts/launch.mjs'

const svg = await readFile(new URL('icon.svg', import.meta.url))
const browser = await launchChromium()
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
