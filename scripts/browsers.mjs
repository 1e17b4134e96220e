/** Finds the browsers the tests need. On Debian as root it installs what is missing; elsewhere it says what to do. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Problem } from './command.mjs'

/**
 * @typedef {object} Browser
 * @property {string} name
 * @property {string} variable environment variable that names its executable
 * @property {string[]} commands names to look for on PATH
 * @property {string[]} places where installers put it on macOS and Windows
 * @property {string[]} packages Debian packages
 */

/** @type {Record<'chromium' | 'firefox' | 'webkit', Browser>} */
const browsers = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium'],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr'],
  },
  webkit: {
    name: 'WebKit',
    variable: 'WEBKIT_DRIVER_PATH',
    commands: ['WebKitWebDriver'],
    places: [],
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  },
}

/** WebKit is tested through WebKitGTK, which exists on Linux alone. */
const hasWebKit = process.platform === 'linux'

/** @param {string} command */
function onPath(command) {
  const endings = process.platform === 'win32' ? ['.exe', ''] : ['']
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const file = join(folder, command + ending)
      try {
        accessSync(file, constants.X_OK)
        return file
      } catch {
        // Not here: look in the next folder.
      }
    }
  }
  return undefined
}

/**
 * The path of a browser's executable, or undefined when this machine has none.
 * @param {keyof typeof browsers} id
 * @throws when the variable that should name it points at nothing
 */
export function findBrowser(id) {
  const { name, variable, commands, places } = browsers[id]
  const named = process.env[variable]
  if (named) {
    if (existsSync(named)) return named
    throw new Problem(`${variable} is ${named}, but there is no ${name} there: correct it or unset it.`)
  }
  return commands.map(onPath).find(Boolean) ?? places.find((place) => existsSync(place))
}

/** MiniBrowser is where WebKitWebDriver’s package puts it; the folder differs by architecture. */
export function findMiniBrowser() {
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
    (triple) => `/usr/lib/${triple}/webkit2gtk-4.1`,
  )
  return [...folders, '/usr/libexec/webkit2gtk-4.1', '/usr/lib/webkit2gtk-4.1']
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((file) => existsSync(file))
}

/** @returns {(keyof typeof browsers)[]} */
function missingBrowsers() {
  const needed = /** @type {(keyof typeof browsers)[]} */ (
    hasWebKit ? ['chromium', 'firefox', 'webkit'] : ['chromium', 'firefox']
  )
  return needed.filter((id) => {
    const found = findBrowser(id)
    if (id === 'webkit') return !(found && findMiniBrowser() && onPath('xvfb-run'))
    return !found
  })
}

/** Tries to; apt's own words say why when it cannot. @param {string[]} packages */
function installOnDebian(packages) {
  console.log(`Installing ${packages.join(', ')} …`)
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...packages)
}

const canInstall = () =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0

/**
 * Makes sure that every browser the tests need is here.
 * @returns whether WebKit can be tested on this kind of machine
 * @throws naming each missing browser and what to do about it
 */
export function ensureBrowsers() {
  let missing = missingBrowsers()
  if (missing.length > 0 && canInstall()) {
    installOnDebian(missing.flatMap((id) => browsers[id].packages))
    missing = missingBrowsers()
  }
  if (missing.length > 0) throw new Problem(missing.map(howToGet).join('\n'))
  return { webkit: hasWebKit }
}

/**
 * What to do about a browser that is missing, in a sentence or two.
 * @param {keyof typeof browsers} id
 */
export function howToGet(id) {
  const { name, variable, packages } = browsers[id]
  const how = process.platform === 'linux' ? ` (Debian: apt-get install ${packages.join(' ')})` : ''
  return `${name} is missing. Install it${how}, or set ${variable} to its executable.`
}
