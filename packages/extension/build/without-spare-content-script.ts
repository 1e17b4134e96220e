import type { Plugin } from 'vite'

/** crxjs builds a registered content script as the single file it must be, and once more as a module nothing loads. */
export function withoutSpareContentScript(): Plugin {
  return {
    name: 'without-spare-content-script',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (file.type === 'chunk' && file.facadeModuleId?.endsWith('.iife.ts')) delete bundle[fileName]
        }
      },
    },
  }
}
