import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import { webdriverLauncher } from '@web/test-runner-webdriver'
import puppeteer from 'puppeteer-core'
import { findBrowser, findMiniBrowser } from './scripts/browsers.mjs'
import { countingReporter } from './scripts/counting-reporter.mjs'

/** `PG_ENGINE=firefox` or `webkit` chooses another. WebKit has no headless mode: run it under `xvfb-run -a`. */
const engine = process.env.PG_ENGINE ?? 'chromium'
const asRoot = process.getuid?.() === 0

const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        executablePath: findBrowser('chromium'),
        args: ['--disable-gpu', ...(asRoot ? ['--no-sandbox'] : [])],
      },
    }),
  // The Chrome launcher only asks puppeteer for a browser, so it launches Firefox as well.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: findBrowser('firefox') },
    }),
  webkit: async () => {
    const port = await freePort()
    const driver = spawn(findBrowser('webkit'), [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore' })
    process.on('exit', () => driver.kill())
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
      },
    })
  },
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['packages/{components,overlay}/src/**/*.test.ts'],
  port: await freePort(),
  nodeResolve: { exportConditions: ['browser'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // The plugin does not follow `extends`, so it is pointed at the file that sets Lit's decorators.
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  browsers: [await launchers[engine]()],
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter(process.env.PG_REPORT)],
}
