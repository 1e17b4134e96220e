import { crx } from '@crxjs/vite-plugin'
import { defineConfig } from 'vite'
import { marksSheet } from './build/marks-sheet.js'
import { packModule } from './build/pack-module.js'
import { withoutSpareContentScript } from './build/without-spare-content-script.js'
import { withoutWebAccessibleResources } from './build/without-web-accessible-resources.js'
import { manifest } from './manifest.config.js'

/** `vite build --mode chromium` (also for Edge) or `--mode firefox`. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chromium'
  return {
    plugins: [
      packModule(),
      marksSheet(),
      crx({ manifest: manifest(browser), browser: browser === 'firefox' ? 'firefox' : 'chrome' }),
      withoutSpareContentScript(),
      withoutWebAccessibleResources(),
    ],
    build: {
      outDir: `dist/${browser}`,
      target: 'es2022',
      modulePreload: false,
      // crxjs does not look into `sidebar_action`.
      rolldownOptions: browser === 'firefox' ? { input: { panel: 'src/panel/index.html' } } : {},
    },
  }
})
