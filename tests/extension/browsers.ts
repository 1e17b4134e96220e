import { startChromium } from './chromium.js'
import { startFirefox } from './firefox.js'

/** For `describe.each`. */
export const browsers = [
  { name: 'Chromium', start: () => startChromium() },
  { name: 'Firefox', start: () => startFirefox() },
]
