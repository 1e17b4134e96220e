import { fileURLToPath } from 'node:url'

/** The repository’s own folder, as a URL that ends in a slash. */
export const root = new URL('../', import.meta.url)

/**
 * The path of something in the repository.
 * @param {string} relative
 */
export const inRoot = (relative) => fileURLToPath(new URL(relative, root))
