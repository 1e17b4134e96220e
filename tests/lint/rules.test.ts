import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
// Rules that need types are left to lint itself: these snippets are in no project.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    languageOptions: { parserOptions: { project: null } },
    rules: Object.fromEntries(
      [
        'no-floating-promises',
        'no-misused-promises',
        'no-unnecessary-type-assertion',
        'switch-exhaustiveness-check',
      ].map((rule) => [`@typescript-eslint/${rule}`, 'off']),
    ),
  },
})

/** What lint says about `code` at this place in the repository. */
async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${root}/${filePath}` })
  return result!.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

describe('imports run one way', () => {
  it.each([
    ['packages/guidance/src/x.ts', '@practice-guidance/authoring'],
    ['packages/guidance/src/x.ts', 'node:fs'],
    ['packages/guidance/src/x.test.ts', '@practice-guidance/components'],
    ['packages/guidance/src/pack/x.ts', '../../../authoring/src/index.js'],
    ['packages/authoring/src/x.ts', '@practice-guidance/components'],
    ['packages/authoring/src/x.ts', '@practice-guidance/overlay'],
    ['packages/components/src/x.ts', '@practice-guidance/authoring'],
    ['packages/components/src/library/x.ts', '../../../overlay/src/overlay.js'],
    ['packages/overlay/src/x.ts', '@practice-guidance/components/define/pg-pack.js'],
    ['packages/overlay/src/card/x.ts', '../../../components/dist/index.js'],
    ['packages/overlay/src/card/x.ts', '../../../guidance/src/index.js'],
    ['packages/components/src/x.ts', '@practice-guidance/site'],
    ['packages/extension/src/x.ts', '@practice-guidance/authoring'],
    ['packages/extension/src/x.ts', '@practice-guidance/site'],
    ['packages/site/src/x.js', '@practice-guidance/extension'],
  ])('%s does not import %s', async (file, specifier) => {
    const [first] = await complaints(file, `export * from '${specifier}'`)
    expect(first).toContain('no-restricted-imports')
  })

  it.each([
    ['packages/components/src/x.ts', '@practice-guidance/guidance'],
    ['packages/overlay/src/card/x.ts', '../overlay.js'],
    ['packages/components/src/site/x.ts', '../guidance-list.js'],
    ['packages/extension/src/x.ts', '@practice-guidance/overlay'],
    ['packages/site/src/x.js', '@practice-guidance/components'],
  ])('%s may import %s', async (file, specifier) => {
    expect(await complaints(file, `export * from '${specifier}'`)).toEqual([])
  })
})

const INSIDE_PAGES = ['packages/overlay/src/fields/x.ts', 'packages/extension/src/content/x.ts']
const WRITES = [
  'element.innerHTML = text',
  'element.outerHTML = text',
  "element.insertAdjacentHTML('beforeend', text)",
  "document.execCommand('insertText', false, text)",
  'field.setRangeText(text)',
  'field.value = text',
  "element.dispatchEvent(new Event('input'))",
  "element.setAttribute('title', text)",
  "element.classList.add('marked')",
  "await fetch('/')",
  "await window.fetch('/')",
  'export const request = new XMLHttpRequest()',
  "export const socket = new WebSocket('wss://a.example')",
  "export const source = new EventSource('/')",
  "navigator.sendBeacon('/', text)",
  'eval(text)',
  'export const made = new Function(text)',
]

describe.each(INSIDE_PAGES)('inside pages of others, in %s', (file) => {
  it.each(WRITES)('refuses %s', async (statement) => {
    const snippet = `declare const element: HTMLElement, field: HTMLInputElement, text: string\n${statement}\nexport { element, field, text }`
    expect(await complaints(file, snippet)).toHaveLength(1)
  })

  it('lets reading be', async () => {
    const snippet = 'export const read = (field: HTMLInputElement): string => field.value'
    expect(await complaints(file, snippet)).toEqual([])
  })
})

it('lets elements in pages tell what happened', async () => {
  const snippet =
    "export const tell = (element: HTMLElement): boolean => element.dispatchEvent(new Event('pg-shown'))"
  expect(await complaints('packages/overlay/src/elements/x.ts', snippet)).toEqual([])
})

describe('everywhere', () => {
  it.each([
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js'\nexport { unsafeHTML }",
    "document.body.innerHTML = '<b>'",
    "document.write('<b>')",
  ])('refuses an HTML sink: %s', async (code) => {
    expect(await complaints('packages/components/src/x.ts', code)).toHaveLength(1)
    expect(await complaints('packages/site/src/assets/x.js', code)).toHaveLength(1)
  })

  it.each(["it.only('x', () => 1)", "describe.skip('x', () => 1)", "it.todo('x')", "xit('x', () => 1)"])(
    'refuses a test that does not run: %s',
    async (code) => {
      expect(await complaints('packages/components/src/x.test.ts', code)).toHaveLength(1)
      expect(await complaints('tests/site/x.test.ts', code)).toHaveLength(1)
    },
  )
})
