import { posix } from 'node:path'

/**
 * Authors write links from the root of the site, `/messages/`. The pages carry them relative to themselves, so that
 * the built folder can be served from any address without building it again.
 * @param {string} page  The page's own address, such as `/messages/seen-is-not-safe/`
 * @param {string} target  An address from the root of the site, with or without a fragment
 */
export function relativeLink(page, target) {
  const [path = '', fragment] = target.split('#')
  const folder = page.slice(0, page.lastIndexOf('/') + 1)
  const slash = path.endsWith('/') ? '/' : ''
  const relative = posix.relative(folder, path) + slash
  return (relative === '/' ? './' : relative || './') + (fragment === undefined ? '' : `#${fragment}`)
}

/**
 * The same for every `href` and `src` of a page, on custom elements too. The page for addresses that do not exist is
 * answered at any depth, so its links start with the path prefix instead.
 * @param {{ pathPrefix: string }} site
 */
export function relativeLinks(site) {
  return (/** @type {{ page: { url: string } }} */ { page }) =>
    (/** @type {any} */ tree) =>
      tree.walk((/** @type {any} */ node) => {
        for (const name of ['href', 'src', 'href-template']) {
          const target = node.attrs?.[name]
          if (!target?.startsWith('/')) continue
          node.attrs[name] =
            page.url === '/404.html' ? posix.join(site.pathPrefix, target) : relativeLink(page.url, target)
        }
        return node
      })
}
