import { readFileSync } from 'node:fs'
import { PackError, parsePack } from '@practice-guidance/guidance'

/** Everything the site has to say. @throws {Error} naming every fault of the pack */
function load() {
  const json = readFileSync(new URL('../../../../content/dist/pack.json', import.meta.url), 'utf8')
  try {
    return parsePack(json)
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    const faults = error.faults.map(({ path, message }) => `  ${path}: ${message}`)
    throw new Error(
      `content/dist/pack.json cannot be used:\n${faults.join('\n')}\nMend the content, then run "npm run build".`,
      { cause: error },
    )
  }
}

export default load()
