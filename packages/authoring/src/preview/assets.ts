import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { CommandError } from '../exit.js'

/** A file to serve. */
export interface Asset {
  type: string
  content: Buffer
}

const SCRIPT = 'text/javascript; charset=utf-8'
const page = (name: string) => fileURLToPath(new URL(`../../preview/${name}`, import.meta.url))

/**
 * What the preview shows, by address: its own page, and the bundles that websites embed, taken as they are built.
 * @throws {CommandError} when they are not built
 */
export function readAssets(): ReadonlyMap<string, Asset> {
  const files: [address: string, type: string, path: string][] = [
    ['/', 'text/html; charset=utf-8', page('index.html')],
    ['/preview.css', 'text/css; charset=utf-8', page('preview.css')],
    ['/preview.js', SCRIPT, page('preview.js')],
    ['/icon.svg', 'image/svg+xml', page('icon.svg')],
    ['/pg.js', SCRIPT, bundle('@practice-guidance/components/pg.js')],
    ['/pg-record.js', SCRIPT, bundle('@practice-guidance/overlay/pg-record.js')],
  ]
  return new Map(files.map(([address, type, path]) => [address, { type, content: readFileSync(path) }]))
}

function bundle(name: string): string {
  try {
    const path = createRequire(import.meta.url).resolve(name)
    if (existsSync(path)) return path
  } catch {
    // Not installed, which is told in the same way.
  }
  throw new CommandError(
    `The preview shows guidance with ${name}, which is not built. Run "npm run build" first.`,
  )
}
