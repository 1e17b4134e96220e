import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parsePack } from '@practice-guidance/guidance'
import type { Plugin } from 'vite'

const packFile = fileURLToPath(new URL('../../../content/dist/pack.json', import.meta.url))

/** Makes `virtual:pack` the checked pack, so that nothing needs to be fetched or checked while the extension runs. */
export function packModule(): Plugin {
  const id = '\0virtual:pack'
  return {
    name: 'pack-module',
    resolveId: (source) => (source === 'virtual:pack' ? id : undefined),
    async load(loading) {
      if (loading !== id) return
      this.addWatchFile(packFile)
      const pack = parsePack(await readPack())
      // As in vite's own JSON handling: engines parse a string faster than an object literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(pack))})`
    },
  }
}

async function readPack(): Promise<string> {
  try {
    return await readFile(packFile, 'utf8')
  } catch (cause) {
    throw new Error(`There is no pack at ${packFile}: build it first, with \`npx guidance build\``, { cause })
  }
}
