import { readFileSync } from 'node:fs'
import { parsePack } from '@practice-guidance/guidance'

export default parsePack(readFileSync(new URL('../../../../content/dist/pack.json', import.meta.url), 'utf8'))
