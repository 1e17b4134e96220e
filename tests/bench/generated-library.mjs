import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ADJECTIVES =
  'amber bold calm dry even fair gold high idle just keen late mild new odd pale quick rare slow tall'.split(
    ' ',
  )
const NOUNS =
  'lamp door oven gate well path roof step wall bell tree shed barn lane pond nest yard cart kiln mast'.split(
    ' ',
  )

/**
 * Writes a folder of content with `count` small messages, each with a prompt of its own. No two are alike.
 * @param {string} folder
 * @param {number} count
 */
export function writeLibrary(folder, count) {
  mkdirSync(join(folder, 'messages'), { recursive: true })
  writeFileSync(
    join(folder, 'pack.yaml'),
    `id: generated
title: Generated
publisher: Example Partnership
language: en-GB
version: '1'
published: 2026-01-01
licence: CC BY 4.0
themes: [Lamps, Doors, Paths]
`,
  )
  writeFileSync(join(folder, 'sources.yaml'), 'study:\n  title: A study\n  publisher: Example University\n')
  // Words such as "child" and "not" mean the same in every library.
  for (const name of ['vocabulary.yaml', 'cues.yaml']) {
    copyFileSync(new URL(`../../content/${name}`, import.meta.url), join(folder, name))
  }
  for (let number = 0; number < count; number += 1) {
    writeFileSync(join(folder, 'messages', `message-${number}.md`), message(number, count))
  }
}

/** @param {number} number @param {number} count */
function message(number, count) {
  const name = nameOf(number)
  const theme = ['Lamps', 'Doors', 'Paths'][number % 3]
  return `---
title: The ${name}
summary: Look at the ${name} before it is dark.
themes: [${theme}]
related: [message-${(number + 1) % count}]
sources: [study]
reviewed: 2026-01-01
reviewBy: 2099-01-01
prompts:
  - id: prompt-${number}
    any: ['{child} * {seen} * ${name}', 'the ${name} was lit']
    except: ['no ${name}']
    tests:
      show: ['The ${name} was lit.', 'Child seen by the ${name}.', 'Boy seen at ${name}.']
      quiet: ['The ${name} was not lit.', 'Child to be seen at the ${name}.', 'There was no ${name}.']
---
Who lit the ${name}, and who saw it?

## What reviews say

- Nobody looked at the ${name}. [^study]

## Questions

- Who keeps the ${name}?
- When was the ${name} lit?
`
}

/** Three words that no other number has. @param {number} number */
function nameOf(number) {
  const { length } = ADJECTIVES
  const [ones, tens, rest] = [
    number % length,
    Math.floor(number / length) % length,
    Math.floor(number / length ** 2),
  ]
  return `${ADJECTIVES[ones]} ${NOUNS[tens]} ${ADJECTIVES[rest % length]}${NOUNS[Math.floor(rest / length)] ?? ''}`
}
