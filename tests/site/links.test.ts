import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dist, pages } from './site.js'

const ORIGIN = 'https://site.invalid'

/** What a page points to on this site: addresses with their fragments. */
function targetsOf(address: string, folder: string): URL[] {
  return [...read(address).matchAll(/(?:href|src)="([^"]*)"/g)]
    .map(([, target]) => new URL(target!, ORIGIN + folder + address.slice(1)))
    .filter(({ origin }) => origin === ORIGIN)
}

const fileOf = (path: string): string => join(dist, path.endsWith('/') ? `${path}index.html` : path)

const read = (path: string): string => readFileSync(fileOf(path), 'utf8')

describe('links', () => {
  // Addresses that do not exist are answered at any depth, so only that page counts from the root of the server.
  it.each(pages.filter((page) => page !== '/404.html'))(
    'of %s lead somewhere, also in a sub-folder',
    (address) => {
      const targets = targetsOf(address, '/some/folder/')
      expect(targets.length).toBeGreaterThan(8)
      for (const { pathname, hash } of targets) {
        expect(pathname).toMatch(/^\/some\/folder\//)
        const path = pathname.replace('/some/folder', '')
        expect(existsSync(fileOf(path)), `${address} links to ${path}`).toBe(true)
        if (hash) expect(read(path), `${address} links to ${path}${hash}`).toContain(` id="${hash.slice(1)}"`)
      }
    },
  )

  it('of the page for missing addresses start at the root', () => {
    for (const { pathname } of targetsOf('/404.html', '/')) expect(existsSync(fileOf(pathname))).toBe(true)
    expect(read('/404.html')).not.toMatch(/(?:href|src)="(?!\/|#|https:|tel:)/)
  })

  it('lead to every page from the index', () => {
    const linked = new Set(targetsOf('/messages/', '/').map(({ pathname }) => pathname))
    expect(pages.filter((page) => !linked.has(page) && page !== '/404.html')).toEqual([])
  })
})
