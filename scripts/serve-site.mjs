import { inRoot } from './root.mjs'

const FIRST_PORT = 4173

/**
 * Serves the built site on this machine only, on `PORT` or the next free port after it.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address ends in a slash
 */
export async function serveSite() {
  // Loaded here, since it is not there until the packages are installed.
  const { preview } = await import('vite')
  const server = await preview({
    configFile: false,
    root: inRoot('packages/site'),
    // A static site with its own 404 page, not one page that answers every address.
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: 'dist' },
    preview: { host: '127.0.0.1', port: portWanted(), strictPort: false },
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The server did not say where it listens.')
  return { address, close: () => server.close() }
}

/** @throws when PORT is not a port */
function portWanted() {
  const port = Number(process.env.PORT ?? FIRST_PORT)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`PORT is ${process.env.PORT}: give a number from 1 to 65535, or leave it out.`)
}
