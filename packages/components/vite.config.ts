import { defineConfig, type LibraryOptions, type Plugin } from 'vite'

const module = (entry: string, file: string): LibraryOptions => ({
  entry,
  formats: ['es'],
  fileName: () => file,
})

/** Files for a page to load as they are; everything else in dist comes from tsc. Chosen by `--mode`. */
const bundles: Record<string, LibraryOptions> = {
  // Every element with Lit and the search inside: it works alone, without the files beside it.
  pg: module('src/all.ts', 'pg.js'),
  // What a search over hundreds of articles needs.
  'pg-minisearch': module('src/library/minisearch.ts', 'pg-minisearch.js'),
  // What tells a sentence from a record by the phrases of the prompts.
  'pg-phrases': module('src/library/phrases.ts', 'pg-phrases.js'),
  // A classic script, because it must run before the page is parsed.
  'quick-exit-early': {
    entry: 'src/quick-exit/early.ts',
    formats: ['iife'],
    name: 'pgQuickExitEarly',
    fileName: () => 'quick-exit-early.js',
  },
}

/** Leaves what few pages need in files of its own, each whole: a chunk shared with them would make pg.js two files. */
const beside: Plugin = {
  name: 'beside',
  enforce: 'pre',
  resolveId(id, from) {
    if (!from?.endsWith('load-search.js')) return null
    if (id === 'minisearch') return { id: './pg-minisearch.js', external: true }
    if (id === '../matching/matcher.js') return { id: './pg-phrases.js', external: true }
    return null
  },
}

export default defineConfig(({ mode }) => ({
  plugins: mode === 'pg' ? [beside] : [],
  build: {
    lib: bundles[mode] ?? false,
    target: 'es2022',
    // Vite leaves the spaces in an ES library; this file is for browsers, not for bundlers.
    rolldownOptions: { output: { minify: true } },
    // The head script must stay under 1 kB, and the comment that names its map counts.
    sourcemap: mode.startsWith('pg'),
    emptyOutDir: false,
    copyPublicDir: false,
    reportCompressedSize: false,
  },
}))
