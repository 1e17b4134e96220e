/** `npm run build`: builds what has changed. */
import { command } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { build } from './product.mjs'

await command(async () => {
  ensureInstalled()
  await build()
})
