import type { Plugin } from 'vite'

/**
 * crxjs lists every registered content script as web-accessible, so that any page could fetch it and learn that the
 * extension is installed. A single-file script needs no such door: https://github.com/crxjs/chrome-extension-tools/issues/918
 */
export function withoutWebAccessibleResources(): Plugin {
  return {
    name: 'without-web-accessible-resources',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['manifest.json']
        if (file?.type !== 'asset') throw new Error('The build made no manifest.json')
        const { web_accessible_resources: _, ...manifest } = JSON.parse(String(file.source)) as Record<
          string,
          unknown
        >
        file.source = `${JSON.stringify(manifest, null, 2)}\n`
      },
    },
  }
}
