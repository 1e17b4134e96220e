/** Real browsers for tests: launch one, and close it yourself. */
import type { LaunchOptions } from 'puppeteer-core'

export { FIREFOX_EXTENSION_UUID, launchChromium, launchFirefox } from '../scripts/launch.mjs'

export interface Options extends LaunchOptions {
  /** Folder of an unpacked extension to load. */
  extension?: string
}
