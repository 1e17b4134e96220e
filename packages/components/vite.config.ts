import { defineConfig, type LibraryOptions } from 'vite'

/** Files for a page to load as they are; everything else in dist comes from tsc. Chosen by `--mode`. */
const bundles: Record<string, LibraryOptions> = {
  // Every element with Lit and the search inside, so that one address and one hash cover it.
  pg: { entry: 'src/all.ts', formats: ['es'], fileName: () => 'pg.js' },
  // A classic script, because it must run before the page is parsed.
  'quick-exit-early': {
    entry: 'src/quick-exit/early.ts',
    formats: ['iife'],
    name: 'pgQuickExitEarly',
    fileName: () => 'quick-exit-early.js',
  },
}

export default defineConfig(({ mode }) => ({
  build: {
    lib: bundles[mode] ?? false,
    target: 'es2022',
    // Vite leaves the spaces in an ES library; this file is for browsers, not for bundlers.
    rolldownOptions: { output: { minify: true } },
    // The head script must stay under 1 kB, and the comment that names its map counts.
    sourcemap: mode === 'pg',
    emptyOutDir: false,
    copyPublicDir: false,
    reportCompressedSize: false,
  },
}))
