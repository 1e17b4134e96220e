/** Pages that an embedder would write, served with the built `pg.js` and a small pack. */
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { fixtureJson } from '../../packages/components/src/testing/fixture-pack.js'
import { serve, type Served } from '../serve.js'

const script = readFileSync(new URL('../../packages/components/dist/pg.js', import.meta.url))

/** The strictest policy that lets a page load its own scripts, styles and pack. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'"

export interface Host {
  body: string
  /** A style sheet of the host's own. */
  css?: string
  /** Content-Security-Policy. */
  policy?: string
  /** Attributes of `<html>`. */
  root?: string
  /** Scripts of the page, all of them the same build. */
  scripts?: readonly string[]
}

export function serveHost({
  body,
  css = '',
  policy,
  root = 'lang="en"',
  scripts = ['/pg.js'],
}: Host): Promise<Served> {
  const page = `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Host</title>
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/host.css">
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}
    </head><body><main><h1>Host</h1>${body}</main></body></html>`
  const files = new Map<string, [type: string, content: string | Buffer]>([
    ['/', ['text/html', page]],
    ['/host.css', ['text/css', css]],
    ['/pack.json', ['application/json', JSON.stringify(fixtureJson())]],
    ...scripts.map((src) => [src, ['text/javascript', script]] as [string, [string, Buffer]]),
  ])
  return serve((request, response) => {
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end()
      return
    }
    const [type, content] = files.get(request.url ?? '') ?? ['text/plain', 'Not found']
    response.writeHead(files.has(request.url ?? '') ? 200 : 404, {
      'content-type': `${type}; charset=utf-8`,
      ...(policy ? { 'content-security-policy': policy } : {}),
    })
    response.end(content)
  })
}

/** Opens a host and waits until every element has drawn its part of the pack; gives what the console said meanwhile. */
export async function openHost(page: Page, { origin }: Served): Promise<string[]> {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  await page.goto(origin)
  await page.waitForFunction(() =>
    [...document.querySelectorAll('pg-library, pg-message, pg-questions')].every((element) =>
      element.shadowRoot?.querySelector('.count, .pg-message, .questions-title, .notice'),
    ),
  )
  return said
}
