import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'content/README.md',
  'packages/components/README.md',
  'packages/guidance/README.md',
  'tests/eval/README.md',
]

it.each(documents)('%s links to nothing in the repository that is not there', (document) => {
  const url = new URL(`../../${document}`, import.meta.url)
  const targets = [...readFileSync(url, 'utf8').matchAll(/\]\(([^)\s#]+)/g)].map(([, target]) => target ?? '')
  const missing = targets.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(new URL(target, url)))
  expect(missing).toEqual([])
})
