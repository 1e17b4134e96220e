import type { Block, Inline } from '@practice-guidance/guidance'
import { html, type TemplateResult } from 'lit/html.js'

/** Rich text of a message inside the card, where its largest headings are of level 3. */
export function richText(blocks: readonly Block[]): TemplateResult[] {
  return blocks.map(block)
}

export function inlineText(inlines: readonly Inline[]): unknown[] {
  return inlines.map(inline)
}

/** A link out of the record: the other site learns nothing of the page it was opened from. */
export function outLink(url: string, content: unknown): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${content}</a>`
}

function block(node: Block): TemplateResult {
  switch (node.type) {
    case 'paragraph':
      return html`<p>${inlineText(node.children)}</p>`
    case 'heading':
      return node.depth === 2
        ? html`<h3>${inlineText(node.children)}</h3>`
        : html`<h4>${inlineText(node.children)}</h4>`
    case 'blockquote':
      return html`<blockquote>${richText(node.children)}</blockquote>`
    case 'list': {
      const items = node.children.map((item) => html`<li>${richText(item.children)}</li>`)
      return node.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`
    }
  }
}

function inline(node: Inline): unknown {
  switch (node.type) {
    case 'text':
      return node.value
    case 'emphasis':
      return html`<em>${inlineText(node.children)}</em>`
    case 'strong':
      return html`<strong>${inlineText(node.children)}</strong>`
    case 'link':
      return outLink(node.url, inlineText(node.children))
  }
}
