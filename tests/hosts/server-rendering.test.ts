import { messageStyles, messageTemplate } from '@practice-guidance/components'
import { parsePack } from '@practice-guidance/guidance'
import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { html } from 'lit'
import { expect, it } from 'vitest'
import { fixtureJson } from '../../packages/components/src/testing/fixture-pack.js'
import '@practice-guidance/components/define/pg-library.js'

const pack = parsePack(fixtureJson())

it('renders a message without a DOM, as HTML that needs no script', async () => {
  const markup = await collectResult(
    render(messageTemplate(pack.messages[0]!, pack, { headingLevel: 1, hrefTemplate: '/{kind}/{id}/' })),
  )
  const plain = markup.replaceAll(/<!--.*?-->/gs, '')
  expect(plain).toContain('<h1 class="pg-message-title" tabindex="-1">Keep the lamp lit</h1>')
  expect(plain).toContain('<a href="/messages/test-the-horn/">')
  expect(plain).not.toMatch(/<button|style=|<\?/)
})

it('has one style sheet for it that touches nothing else on a page', () => {
  const rules = messageStyles.cssText.replaceAll(/\/\*.*?\*\//gs, '')
  const selectors = rules.match(/[^{};]+(?=\{)/g)!.map((selector) => selector.trim())
  const own = selectors.filter((selector) => !selector.startsWith('@'))
  expect(own.length).toBeGreaterThan(20)
  for (const selector of own) expect(selector).toMatch(/^\.pg-/)
})

it('renders an element with its fallback, and no complaint', async () => {
  const markup = await collectResult(
    render(html`<pg-library src="/pack.json"><p>Call 01234 567890</p></pg-library>`),
  )
  expect(markup).toContain('<p>Call 01234 567890</p>')
  expect(markup).toContain('<slot></slot>')
  expect(markup).not.toContain('class="notice"')
})
