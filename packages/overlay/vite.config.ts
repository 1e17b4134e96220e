import { defineConfig } from 'vite'
import { marksCss } from './src/marks/marks-css.js'

/** One self-contained file for pages, and the marks' rules as a file for content scripts. */
export default defineConfig({
  plugins: [
    {
      name: 'marks-css',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'marks.css', source: marksCss })
      },
    },
  ],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    lib: { entry: 'src/bundle.ts', formats: ['es'], fileName: () => 'pg-record.js' },
  },
})
