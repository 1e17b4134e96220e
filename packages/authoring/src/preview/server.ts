import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Asset } from './assets.js'
import type { LiveContent, State } from './content.js'
import { TEXT_LIMIT } from './explain.js'

const HOST = '127.0.0.1'

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** Serves a preview to this machine alone. */
export class PreviewServer {
  readonly #assets: ReadonlyMap<string, Asset>
  readonly #content: LiveContent
  readonly #listeners = new Set<ServerResponse>()
  readonly #server: Server

  constructor(assets: ReadonlyMap<string, Asset>, content: LiveContent) {
    this.#assets = assets
    this.#content = content
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  /** Listens on the port, or on any free one where that is taken; returns the address, with a slash at its end. */
  async listen(port: number): Promise<string> {
    try {
      await this.#listenOn(port)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      await this.#listenOn(0)
    }
    return `http://${HOST}:${this.#port}/`
  }

  /** Tells every open page. */
  tell(state: State): void {
    for (const listener of this.#listeners) listener.write(eventOf(state))
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  #listenOn(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, HOST, () => {
        this.#server.off('error', reject)
        resolve()
      })
    })
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host, origin } = request.headers
    const hosts = [HOST, 'localhost'].map((name) => `${name}:${this.#port}`)
    // A page elsewhere can send requests here under a name that leads here: it must not get an answer.
    if (!host || !hosts.includes(host) || (origin && !hosts.includes(origin.replace('http://', '')))) {
      return reply(response, 403, 'text/plain', 'This preview answers only to its own address.')
    }
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (request.method === 'POST' && path === '/match') return this.#match(request, response)
    if (request.method !== 'GET') return reply(response, 405, 'text/plain', 'Not allowed')
    if (path === '/events') return this.#listen(request, response)
    const asset = path === '/pack.json' ? this.#packFile() : this.#assets.get(path)
    return asset
      ? reply(response, 200, asset.type, asset.content)
      : reply(response, 404, 'text/plain', 'There is nothing at this address.')
  }

  #packFile(): Asset | undefined {
    const { pack } = this.#content
    return pack && { type: JSON_TYPE, content: Buffer.from(JSON.stringify(pack)) }
  }

  #listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream; charset=utf-8' })
    response.write(`retry: 1000\n${eventOf(this.#content.state)}`)
    this.#listeners.add(response)
    request.once('close', () => this.#listeners.delete(response))
  }

  async #match(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of request) {
      size += (chunk as Buffer).length
      if (size > 3 * TEXT_LIMIT)
        return reply(response, 413, 'text/plain', 'The text is too long to try terms on.')
      chunks.push(chunk as Buffer)
    }
    const rows = this.#content.explain(Buffer.concat(chunks).toString('utf8'))
    reply(response, 200, JSON_TYPE, JSON.stringify(rows))
  }
}

const JSON_TYPE = 'application/json; charset=utf-8'

const eventOf = (state: State) => `data: ${JSON.stringify(state)}\n\n`

function reply(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...HEADERS, 'content-type': type })
  response.end(body)
}
