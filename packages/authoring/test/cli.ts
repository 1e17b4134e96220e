import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Message } from '@practice-guidance/guidance'
import { compileContent } from '../src/compile.js'
import { scratchPath, wholeContent } from './content.js'

export const command = fileURLToPath(new URL('../bin/guidance.js', import.meta.url))

/** Runs `guidance` as a shell would. */
export function guidance(args: string[], { input = '', cwd = scratchPath('..') } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    cwd,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

/** A pack on disk with `count` messages, each called up by its own word: "alpha0", "alpha1", … */
export function packFile(count = 2): string {
  const { pack } = compileContent(wholeContent)
  const [model] = pack?.messages ?? []
  if (!pack || !model) throw new Error('The test content makes no pack')
  const messages = Array.from({ length: count }, (_, index): Message => {
    const answered = { within: 'paragraph' as const, any: ['settled'] }
    const prompt = { id: `prompt-${index}`, any: [`alpha${index}`], except: [], context: 'affirmed' as const }
    return {
      ...model,
      id: `message-${index}`,
      title: `Message ${index}`,
      related: [],
      prompts: [{ ...prompt, answered, tier: 2, once: 'record' }],
    }
  })
  const path = scratchPath('pack.json')
  writeFileSync(path, JSON.stringify({ ...pack, messages }))
  return path
}
