import { readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { serve, type Served } from '../serve.js'

const dist = new URL('../../packages/components/dist/', import.meta.url)

// Each page says how it was shown: loaded or from the back-forward cache, covered or open.
const BEACONS = `addEventListener('pageshow', (event) => navigator.sendBeacon('/beacon?' + encodeURIComponent([
  location.pathname, event.persisted ? 'restored' : 'loaded',
  document.getElementById('pg-cover') ? 'covered' : 'open'].join(' '))))`

/** What a page of the site being left is made of. */
export interface SensitivePage {
  /** Markup for the head, after the early script. */
  head?: string
  /** Markup for the body, in place of the quick exit and a heading. */
  body?: string
  /** False leaves the early script out. */
  early?: boolean
  headers?: Record<string, string>
}

export interface Visit {
  url: string
  referrer: string | null
}

/** The site being left: red pages full of secrets. `beacons` holds what its pages reported, in order. */
export class Site {
  readonly beacons: string[] = []
  readonly pages = new Map<string, SensitivePage>()
  #scripts = new Map([['/beacons.js', BEACONS]])
  #served!: Served

  async start(): Promise<this> {
    for (const name of ['pg.js', 'quick-exit-early.js'])
      this.#scripts.set(`/${name}`, await readFile(new URL(name, dist), 'utf8'))
    this.#served = await serve((...exchange) => this.#answer(...exchange))
    return this
  }

  stop(): Promise<void> {
    return this.#served.close()
  }

  get origin(): string {
    return this.#served.origin
  }

  #answer(...[request, response]: Parameters<RequestListener>): void {
    const path = new URL(request.url!, this.origin).pathname
    if (path === '/beacon') {
      this.beacons.push(decodeURIComponent(new URL(request.url!, this.origin).search.slice(1)))
      response.end()
    } else if (this.#scripts.has(path)) {
      response.setHeader('Content-Type', 'text/javascript')
      response.end(this.#scripts.get(path))
    } else if (this.pages.has(path)) {
      const page = this.pages.get(path)!
      for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value)
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(document(path, page))
    } else {
      response.writeHead(404).end()
    }
  }
}

/** Somewhere else: another origin, with destinations of every temper. */
export class Elsewhere {
  readonly visits: Visit[] = []
  #served!: Served

  async start(): Promise<this> {
    this.#served = await serve((...exchange) => this.#answer(...exchange))
    return this
  }

  stop(): Promise<void> {
    return this.#served.close()
  }

  get origin(): string {
    return this.#served.origin
  }

  visitsTo(path: string): Visit[] {
    return this.visits.filter((visit) => visit.url === path)
  }

  #answer(...[request, response]: Parameters<RequestListener>): void {
    if (request.url !== '/favicon.ico')
      this.visits.push({ url: request.url!, referrer: request.headers.referer ?? null })
    ;(ANSWERS[request.url!] ?? plain)(request, response)
  }
}

const plain: RequestListener = (_request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end('<!doctype html><html lang="en"><title>Weather</title><h1>Weather</h1>')
}

const ANSWERS: Record<string, RequestListener> = {
  '/slow': (request, response) => void setTimeout(() => plain(request, response), 1000),
  '/hangs': () => {},
  '/no-content': (_request, response) => void response.writeHead(204).end(),
  '/download': (_request, response) => {
    response.writeHead(200, { 'Content-Disposition': 'attachment; filename="a.bin"' }).end('a')
  },
  '/favicon.ico': (_request, response) => void response.writeHead(404).end(),
}

function document(path: string, { head = '', body, early = true }: SensitivePage): string {
  return `<!doctype html>
<html lang="en">
  <head>
    ${early ? '<script src="/quick-exit-early.js"></script>' : ''}
    <meta charset="utf-8">
    <title>SECRET ${path}</title>
    <link rel="stylesheet" href="data:text/css,body{background:red;min-height:300vh;margin:0}">
    <script src="/beacons.js"></script>
    <script type="module" src="/pg.js"></script>
    ${head}
  </head>
  <body>${body ?? '<h1>secret</h1>'}</body>
</html>`
}

/** The fixed markup of the quick exit, leaving for an address. */
export function quickExit(href: string, fallback = ''): string {
  return `<pg-quick-exit ${fallback && `fallback="${fallback}"`}
    ><a href="${href}" rel="nofollow noreferrer">Leave this page</a></pg-quick-exit>`
}
